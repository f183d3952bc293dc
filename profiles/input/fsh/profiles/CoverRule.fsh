Profile: OpenIMISCoverRule
Parent: ChargeItemDefinition
Id: openimis-cover-rule
Title: "openIMIS cover rule"
Description: "That a product covers an item or service from a day on, and how far: where the price comes from, the share or amount that is paid for each kind of visit, waiting periods and quantities. A later start takes the place of an earlier one."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/cover-rule named rule 1..1 MS
* extension[rule] ^short = "The exact values, which claims are judged by"
* url MS
* url ^comment = "http://openimis.org/fhir/ChargeItemDefinition/, then scheme, cover, item or service, product, code and first day, between slashes."
* status MS
* status ^short = "active, or retired when the product no longer covers it"
* useContext 1..* MS
* useContext ^slicing.discriminator.type = #value
* useContext ^slicing.discriminator.path = "code"
* useContext ^slicing.rules = #open
* useContext contains product 1..1 MS
* useContext[product] ^short = "The product"
* useContext[product].code = http://terminology.hl7.org/CodeSystem/usage-context-type#program
* useContext[product].value[x] only Reference(InsurancePlan)
* useContext[product].value[x] MS
* effectivePeriod 1..1 MS
* effectivePeriod.start 1..1 MS
* effectivePeriod.end MS
* code 1..1 MS
* code from MedicalItemAndServiceVS (extensible)
* propertyGroup MS
* propertyGroup ^short = "What is paid, for any FHIR reader"
* propertyGroup ^comment = "Each different limit once. The extension says the same exactly; where the two differ, the extension holds."
* propertyGroup.applicability MS
* propertyGroup.applicability ^short = "The visits and age groups that it holds for; absent for all"
* propertyGroup.applicability.description MS
* propertyGroup.applicability.language MS
* propertyGroup.applicability.expression MS
* propertyGroup.priceComponent 1..1 MS
* propertyGroup.priceComponent.type MS
* propertyGroup.priceComponent.type = #base
* propertyGroup.priceComponent.code 1..1 MS
* propertyGroup.priceComponent.code from LimitKindVS (required)
* propertyGroup.priceComponent.factor MS
* propertyGroup.priceComponent.factor ^short = "The share of the price that is paid, 1 for all of it"
* propertyGroup.priceComponent.amount MS
* propertyGroup.priceComponent.amount ^short = "The most that is paid for one unit"
* obeys oim-charge-item-1 and oim-cover-rule-1 and oim-cover-rule-2
