Profile: OpenIMISPriceList
Parent: List
Id: openimis-price-list
Title: "openIMIS price list"
Description: "The header of a price list for items or for services. Its prices are resources of their own that name the list, so that one new price does not rewrite thousands."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/ended-on named endedOn 0..1 MS
* insert BusinessIdentifier(priceList, price-list, [[The word item or service, a slash, and the name of the list]])
* identifier[priceList] ^comment = "A list for items and one for services may share a name."
* status MS
* status ^short = "current in the register, retired when it left"
* mode MS
* mode = #working
* title 1..1 MS
* title ^short = "The name of the list"
* code 1..1 MS
* code ^short = "The identifier once more, as the code under which the prices name their list"
* code.coding 1..* MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains priceList 1..1 MS
* code.coding[priceList].system 1..1
* code.coding[priceList].system = "http://openimis.org/fhir/identifier/price-list"
* code.coding[priceList].code 1..1 MS
* subject MS
* subject only Reference(Location)
* subject ^short = "The region or district that the list is meant for; absent for everywhere"
* date 1..1 MS
* date ^short = "The first day of the list"
* entry ^comment = "Empty in what the server writes: search for ChargeItemDefinition by price-list."
