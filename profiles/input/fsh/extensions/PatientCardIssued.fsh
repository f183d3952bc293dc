Extension: PatientCardIssuedExtension
Id: patient-card-issued
Title: "Card issued"
Description: "Whether the insuree holds an insurance card. Published by openIMIS."
Context: Patient
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/patient-card-issued"
* value[x] 1..1
* value[x] only boolean
