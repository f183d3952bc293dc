Profile: OpenIMISOfficer
Parent: Practitioner
Id: openimis-officer
Title: "openIMIS enrolment officer"
Description: "A person who enrols families, renews their policies and collects contributions. In which villages says the officer role."
* extension contains
    Scheme named scheme 1..1 MS and
    EndedOn named endedOn 0..1 MS
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
* name 1..* MS
* name obeys oim-name-1
  * family MS
  * given MS
* telecom MS
  * system MS
  * value MS
* address MS
* address.extension contains AddressPlace named place 0..1 MS
* address.extension[place] ^short = "The district to which the officer belongs"
* birthDate MS
* qualification 1..* MS
* qualification ^slicing.discriminator.type = #value
* qualification ^slicing.discriminator.path = "code"
* qualification ^slicing.rules = #open
* qualification ^slicing.description = "By what the person does."
* qualification contains officer 1..1 MS
* qualification[officer]
  * ^short = "Enrols families (EO)"
  * code MS
  * code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#EO
