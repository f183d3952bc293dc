Profile: OpenIMISPayer
Parent: Organization
Id: openimis-payer
Title: "openIMIS payer"
Description: "A donor, authority or company that pays the contributions of others, for example of families that count as poor. It pays no claims: that is the insurer."
* obeys oim-payer-1
* extension contains
    Scheme named scheme 1..1 and
    EndedOn named endedOn 0..1
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains payer 1..1
* identifier[payer]
  * ^short = "The code of the payer"
  * type from IdentifierTypeVS (extensible)
  * system 1..1
  * system = "http://openimis.org/fhir/identifier/payer"
  * value 1..1
* active 1..1
* type 1..*
* type ^short = "pay, a payer; and beside it what kind of payer, of the value set payer-type"
* name 1..1
* address.extension contains AddressPlace named place 0..1
