Instance: example-item
InstanceOf: OpenIMISMedicalItem
Usage: #example
Title: "A medical item: paracetamol"
Description: "The tablets that the household is given: 10 shillings each in the register, for out-patients of any age."
* extension[scheme].valueCode = #demo
* extension[type].valueCodeableConcept = OpenIMISMedicationType#D
* extension[terms].extension[price].valueMoney.value = 10.00
* extension[terms].extension[price].valueMoney.currency = #TZS
* extension[terms].extension[careType].valueCode = #O
* extension[terms].extension[patientCategory].valueUnsignedInt = 15
* extension[terms].extension[frequencyDays].valueUnsignedInt = 0
* insert ExampleIdentifier(item, item, 0182)
* code.coding[register].system = $medical-item
* code.coding[register].code = #0182
* code.text = "PARACETAMOL TABS 500 MG"
* status = #active
* form.text = "1000 TABLETS"
