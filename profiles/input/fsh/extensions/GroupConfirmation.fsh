Extension: GroupConfirmationExtension
Id: group-confirmation
Title: "Confirmation"
Description: "The paper by which an authority confirmed what the family is, for example that it is poor. Published by openIMIS."
Context: Group
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/group-confirmation"
* extension contains
    number 0..1 and
    type 0..1
* extension[number]
  * ^short = "Number of the paper"
  * ^comment = "openIMIS's published guide asks for it; the registers of openIMIS hold confirmations without one."
  * value[x] 1..1
  * value[x] only string
* extension[type]
  * ^short = "Who confirmed"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from GroupConfirmationTypeVS (extensible)
