Invariant: oim-claim-8
Description: "A diagnosis has a code with its system."
Severity: #error
Expression: "coding.where(system.exists() and code.exists()).exists()"
