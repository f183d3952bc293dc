Instance: example-price-service
InstanceOf: OpenIMISPrice
Usage: #example
Title: "A service in a price list"
Description: "The general consultation stands in the list of the health centres without a price of its own, so the 400 shillings of the register hold."
* extension[scheme].valueCode = #demo
* url = "http://openimis.org/fhir/ChargeItemDefinition/demo/price/service/Tahida%20Govt.%20Health%20Centre%20List/A1/2018-01-01"
* status = #active
* useContext[list].code = http://terminology.hl7.org/CodeSystem/usage-context-type#venue
* useContext[list].valueCodeableConcept.coding.system = "http://openimis.org/fhir/identifier/price-list"
* useContext[list].valueCodeableConcept.coding.code = #"service/Tahida Govt. Health Centre List"
* effectivePeriod.start = "2018-01-01"
* code = $medical-service#A1
