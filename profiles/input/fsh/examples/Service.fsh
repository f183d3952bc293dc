Instance: example-service
InstanceOf: OpenIMISService
Usage: #example
Title: "A service: general consultation"
Description: "The consultation that the household claims: 400 shillings in the register, for out-patients of any age."
* extension[scheme].valueCode = #demo
* extension[level].valueCode = #S
* extension[terms].extension[price].valueMoney.value = 400.00
* extension[terms].extension[price].valueMoney.currency = #TZS
* extension[terms].extension[careType].valueCode = #O
* extension[terms].extension[patientCategory].valueUnsignedInt = 15
* extension[terms].extension[frequencyDays].valueUnsignedInt = 0
* url = "http://openimis.org/fhir/ActivityDefinition/demo/A1"
* insert ExampleIdentifier(service, service, A1)
* name = "A1"
* title = "General Consultation"
* status = #active
* topic = OpenIMISServiceType#P
* code.coding[register].system = $medical-service
* code.coding[register].code = #A1
