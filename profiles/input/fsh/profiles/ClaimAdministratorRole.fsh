Profile: OpenIMISClaimAdministratorRole
Parent: PractitionerRole
Id: openimis-claim-administrator-role
Title: "openIMIS claim administrator role"
Description: "The health facility for which a claim administrator enters claims. A claim may name it as its provider or enterer."
* extension contains Scheme named scheme 1..1 MS
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
* period MS
* period ^comment = "Its end is the last day of the role. Claims for earlier care may still name it."
* practitioner 1..1 MS
* practitioner only Reference(OpenIMISClaimAdministrator)
* organization 1..1 MS
* organization only Reference(OpenIMISHealthFacility)
* code 1..1 MS
* code from PractitionerQualificationVS (extensible)
* code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#CA
