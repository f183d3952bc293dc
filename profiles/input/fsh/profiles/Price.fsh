Profile: OpenIMISPrice
Parent: ChargeItemDefinition
Id: openimis-price
Title: "openIMIS price"
Description: "That an item or service stands in a price list from a day on, and at which price. Without an amount the price of the register holds. A later start takes the place of an earlier one."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS
* url MS
* url ^comment = "http://openimis.org/fhir/ChargeItemDefinition/, then scheme, price, item or service, name of the list, code and first day, between slashes."
* status MS
* status ^short = "active, or retired when it left its list"
* useContext 1..* MS
* useContext ^slicing.discriminator.type = #value
* useContext ^slicing.discriminator.path = "code"
* useContext ^slicing.rules = #open
* useContext contains list 1..1 MS
* useContext[list] ^short = "The price list"
* useContext[list].code = http://terminology.hl7.org/CodeSystem/usage-context-type#venue
* useContext[list].value[x] only CodeableConcept
* useContext[list].value[x] MS
* effectivePeriod 1..1 MS
* effectivePeriod.start 1..1 MS
* effectivePeriod.end MS
* code 1..1 MS
* code from MedicalItemAndServiceVS (extensible)
* propertyGroup 0..1 MS
* propertyGroup.priceComponent 1..1 MS
* propertyGroup.priceComponent.type MS
* propertyGroup.priceComponent.type = #base
* propertyGroup.priceComponent.amount 1..1 MS
* propertyGroup.priceComponent.amount ^short = "The price of one unit"
* obeys oim-charge-item-1 and oim-price-1
