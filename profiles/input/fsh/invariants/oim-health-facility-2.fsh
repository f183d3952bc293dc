Invariant: oim-health-facility-2
Description: "A health facility has exactly one level: dispensary (D), health centre (C) or hospital (H)."
Severity: #error
Expression: "type.coding.where(system = 'https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-hf-level').count() = 1"
