Profile: OpenIMISClaimAdministrator
Parent: Practitioner
Id: openimis-claim-administrator
Title: "openIMIS claim administrator"
Description: "A person who enters the claims of a health facility. At which facility says the claim administrator role."
* extension contains
    Scheme named scheme 1..1 MS and
    EndedOn named endedOn 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains claimAdministrator 1..1 MS
* identifier[claimAdministrator]
  * ^short = "The code of the claim administrator"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/claim-administrator"
  * value 1..1 MS
* active MS
* name 1..* MS
* name obeys oim-name-1
  * family MS
  * given MS
* telecom MS
  * system MS
  * value MS
* birthDate MS
* qualification 1..* MS
* qualification ^slicing.discriminator.type = #value
* qualification ^slicing.discriminator.path = "code"
* qualification ^slicing.rules = #open
* qualification ^slicing.description = "By what the person does."
* qualification contains claimAdministrator 1..1 MS
* qualification[claimAdministrator]
  * ^short = "Enters claims (CA)"
  * code MS
  * code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#CA
