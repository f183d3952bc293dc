Invariant: oim-charge-item-1
Description: "The code names a medical item or a medical service of the scheme."
Severity: #error
Expression: "code.coding.where(system = 'http://openimis.org/fhir/CodeSystem/medical-item' or system = 'http://openimis.org/fhir/CodeSystem/medical-service').code.exists()"
