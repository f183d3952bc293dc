Extension: OrganizationPHActivityExtension
Id: organization-ph-activity
Title: "Activity of a policy holder"
Description: "What an employer or other policy holder does. Published by openIMIS."
Context: Organization
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/organization-ph-activity"
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from PolicyHolderActivityVS (extensible)
