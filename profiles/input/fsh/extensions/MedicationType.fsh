Extension: MedicationType
Id: medication-type
Title: "Type of a medical item"
Description: "Whether a medical item is a drug or a consumable. The URL is the one that openIMIS has published."
Context: Medication
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/medication-type"
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from MedicationItemTypeVS (required)
