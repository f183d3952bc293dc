Invariant: oim-place-2
Description: "A region lies in no other place; a district, a ward or a village lies in one."
Severity: #error
Expression: "iif(type.coding.where(system = 'https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type' and code = 'R').exists(), partOf.empty(), partOf.exists())"
