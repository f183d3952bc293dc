Invariant: oim-health-facility-1
Description: "A health facility is a healthcare provider: one of its types is prov."
Severity: #error
Expression: "type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/organization-type' and code = 'prov').exists()"
