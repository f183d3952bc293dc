Invariant: oim-health-facility-3
Description: "The address of a health facility names its district in the address-place extension."
Severity: #error
Expression: "address.extension.where(url = 'http://openimis.org/fhir/StructureDefinition/address-place').exists()"
