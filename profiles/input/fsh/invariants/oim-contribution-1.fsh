Invariant: oim-contribution-1
Description: "The contribution of a family names the family."
Severity: #error
Expression: "iif(type.coding.where(code = 'contribution').exists(), subject.exists(), true)"
