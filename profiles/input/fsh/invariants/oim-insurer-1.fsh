Invariant: oim-insurer-1
Description: "An insurer is an insurance company: one of its types is ins."
Severity: #error
Expression: "type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/organization-type' and code = 'ins').exists()"
