Invariant: oim-answer-7
Description: "An answer whose outcome is error says what failed."
Severity: #error
Expression: "outcome != 'error' or error.exists()"
