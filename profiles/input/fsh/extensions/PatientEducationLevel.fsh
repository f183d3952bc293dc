Extension: PatientEducationLevelExtension
Id: patient-education-level
Title: "Level of education"
Description: "The insuree's level of education; a country may have codes of its own. Published by openIMIS."
Context: Patient
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/patient-education-level"
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from EducationLevelVS (extensible)
