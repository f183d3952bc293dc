Instance: example-price-own
InstanceOf: OpenIMISPrice
Usage: #example
Title: "A price list's own price"
Description: "In another scheme, Lakeside, the dispensaries are paid 90 francs for rehydration salts, where the register says 100."
* extension[scheme].valueCode = #lakeside
* url = "http://openimis.org/fhir/ChargeItemDefinition/lakeside/price/item/Lakeside%20Dispensary%20List/LKI03/2022-01-01"
* status = #active
* useContext[list].code = http://terminology.hl7.org/CodeSystem/usage-context-type#venue
* useContext[list].valueCodeableConcept.coding.system = "http://openimis.org/fhir/identifier/price-list"
* useContext[list].valueCodeableConcept.coding.code = #"item/Lakeside Dispensary List"
* effectivePeriod.start = "2022-01-01"
* code = $medical-item#LKI03
* propertyGroup.priceComponent.type = #base
* propertyGroup.priceComponent.amount.value = 90
* propertyGroup.priceComponent.amount.currency = #XAF
