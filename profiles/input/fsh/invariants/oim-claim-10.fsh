Invariant: oim-claim-10
Description: "A quantity is above 0 and at most 1000000."
Severity: #error
Expression: "value.empty() or (value > 0 and value <= 1000000)"
