Invariant: oim-elig-5
Description: "An answer whose outcome is error says what failed."
Severity: #error
Expression: "outcome != 'error' or error.exists()"
