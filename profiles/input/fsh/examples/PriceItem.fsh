Instance: example-price-item
InstanceOf: OpenIMISPrice
Usage: #example
Title: "An item in a price list"
Description: "Paracetamol stands in the list of the health centres without a price of its own, so the 10 shillings of the register hold."
* extension[scheme].valueCode = #demo
* url = "http://openimis.org/fhir/ChargeItemDefinition/demo/price/item/Tahida%20Govt.%20Health%20Centre%20List/0182/2018-01-01"
* status = #active
* useContext[list].code = http://terminology.hl7.org/CodeSystem/usage-context-type#venue
* useContext[list].valueCodeableConcept.coding.system = "http://openimis.org/fhir/identifier/price-list"
* useContext[list].valueCodeableConcept.coding.code = #"item/Tahida Govt. Health Centre List"
* effectivePeriod.start = "2018-01-01"
* code = $medical-item#0182
