Invariant: oim-policy-holder-1
Description: "A policy holder is a business or another corporation: one of its types is bus."
Severity: #error
Expression: "type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/organization-type' and code = 'bus').exists()"
