Profile: OpenIMISHealthFacility
Parent: Organization
Id: openimis-health-facility
Title: "openIMIS health facility"
Description: "A dispensary, health centre or hospital that may claim from the scheme. What it may do and which price lists hold for it stand in its terms; where it stands says its facility location."
* obeys oim-health-facility-1 and oim-health-facility-2 and oim-health-facility-3
* extension contains
    Scheme named scheme 1..1 MS and
    FacilityTerms named terms 1..* MS and
    AccountCode named accountCode 0..1 MS and
    EndedOn named endedOn 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains healthFacility 1..1 MS
* identifier[healthFacility]
  * ^short = "The code of the facility"
  * ^comment = "Claims name the provider by this code, and the code of a claim is unique within the facility."
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/health-facility"
  * value 1..1 MS
* active 1..1 MS
* active ^comment = "A facility that is no longer active keeps its terms until the day in ended-on: claims for care up to that day may still come."
* type 1..* MS
* type ^short = "prov, the level, the legal form and perhaps the sub-level"
* type.coding ^slicing.discriminator.type = #value
* type.coding ^slicing.discriminator.path = "system"
* type.coding ^slicing.rules = #open
* type.coding ^slicing.description = "By the code system."
* type.coding contains
    level 0..1 MS and
    legalForm 0..1 MS and
    subLevel 0..1 MS
* type.coding[level] from FacilityLevelVS (required)
* type.coding[level]
  * ^short = "Dispensary (D), health centre (C) or hospital (H)"
  * system 1..1 MS
  * system = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-hf-level"
  * code 1..1 MS
* type.coding[legalForm] from LegalFormVS (required)
* type.coding[legalForm]
  * ^short = "Charity (C), district (D), government (G) or private (P)"
  * system 1..1 MS
  * system = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-hf-legal-form"
  * code 1..1 MS
* type.coding[subLevel] from FacilitySubLevelVS (required)
* type.coding[subLevel]
  * ^short = "Integrated (I), reference (R) or none (N)"
  * system 1..1 MS
  * system = "http://openimis.org/fhir/CodeSystem/facility-sub-level"
  * code 1..1 MS
* name 1..1 MS
* address 1..* MS
* address.extension contains AddressPlace named place 0..1 MS
* address.extension[place] ^short = "The district of the facility"
