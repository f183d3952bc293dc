Extension: OrganizationPHLegalFormExtension
Id: organization-ph-legal-form
Title: "Legal form of a policy holder"
Description: "The legal form of an employer or other policy holder. Published by openIMIS."
Context: Organization
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/organization-ph-legal-form"
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from PolicyHolderLegalFormVS (extensible)
