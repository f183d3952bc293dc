Extension: GroupPovertyStatusExtension
Id: group-poverty-status
Title: "Poverty"
Description: "Whether the family counts as poor, so that somebody else may pay its contribution. Published by openIMIS."
Context: Group
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/group-poverty-status"
* value[x] 1..1
* value[x] only boolean
