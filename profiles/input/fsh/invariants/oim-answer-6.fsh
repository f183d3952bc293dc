Invariant: oim-answer-6
Description: "One insurance at most is focal."
Severity: #error
Expression: "insurance.where(focal = true).count() <= 1"
