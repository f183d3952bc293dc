Invariant: oim-payer-1
Description: "A payer of contributions pays: one of its types is pay."
Severity: #error
Expression: "type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/organization-type' and code = 'pay').exists()"
