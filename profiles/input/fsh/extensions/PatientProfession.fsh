Extension: PatientProfessionExtension
Id: patient-profession
Title: "Profession"
Description: "What the insuree lives on; a country may have codes of its own. Published by openIMIS."
Context: Patient
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/patient-profession"
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ProfessionVS (extensible)
