Profile: OpenIMISOfficerRole
Parent: PractitionerRole
Id: openimis-officer-role
Title: "openIMIS enrolment officer role"
Description: "The villages in which an enrolment officer enrols families."
* extension contains
    Scheme named scheme 1..1 MS and
    SubstituteOfficer named substitute 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains officer 1..1 MS
* identifier[officer]
  * ^short = "The code of the officer"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/officer"
  * value 1..1 MS
* active MS
* period MS
* period ^comment = "Its end is the last day of the role. Claims for earlier care may still name it."
* practitioner 1..1 MS
* practitioner only Reference(OpenIMISOfficer)
* code 1..1 MS
* code from PractitionerQualificationVS (extensible)
* code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#EO
* location MS
* location only Reference(OpenIMISLocation)
* location ^short = "The villages"
