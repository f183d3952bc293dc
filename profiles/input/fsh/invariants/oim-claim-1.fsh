Invariant: oim-claim-1
Description: "A claim code has 1 to 50 characters."
Severity: #error
Expression: "value.empty() or value.matches('^.{1,50}$')"
