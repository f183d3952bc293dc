Invariant: oim-claim-11
Description: "A unit price is not below 0 and at most 1000000000000."
Severity: #error
Expression: "value.empty() or (value >= 0 and value <= 1000000000000.0)"
