Invariant: oim-package-1
Description: "A package names each of its parts by the code of an item or a service."
Severity: #error
Expression: "action.all(code.coding.where(system = 'http://openimis.org/fhir/CodeSystem/medical-item' or system = 'http://openimis.org/fhir/CodeSystem/medical-service').exists())"
