Profile: OpenIMISInsurer
Parent: Organization
Id: openimis-insurer
Title: "openIMIS insurer"
Description: "The organisation that runs a scheme and pays its claims. Each scheme has one."
* obeys oim-insurer-1
* extension contains
    Scheme named scheme 1..1 MS and
    EndedOn named endedOn 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains insurer 1..1 MS
* identifier[insurer]
  * ^short = "The code of the insurer"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/insurer"
  * value 1..1 MS
* active 1..1 MS
* type 1..* MS
* type ^short = "ins, an insurance company"
* name 1..1 MS
