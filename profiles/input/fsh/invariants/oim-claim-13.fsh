Invariant: oim-claim-13
Description: "A bundle of claims is of type collection or batch."
Severity: #error
Expression: "type = 'collection' or type = 'batch'"
