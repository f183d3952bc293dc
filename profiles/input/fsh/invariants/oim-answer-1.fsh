Invariant: oim-answer-1
Description: "An adjudication has an amount or a value."
Severity: #error
Expression: "amount.exists() or value.exists()"
