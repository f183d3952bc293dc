Invariant: oim-claim-12
Description: "One insurance at most is focal."
Severity: #error
Expression: "insurance.where(focal = true).count() <= 1"
