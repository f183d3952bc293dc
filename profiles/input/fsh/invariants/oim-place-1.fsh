Invariant: oim-place-1
Description: "A place says once whether it is a region (R), a district (D), a ward (W) or a village (V)."
Severity: #error
Expression: "type.coding.where(system = 'https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type').count() = 1"
