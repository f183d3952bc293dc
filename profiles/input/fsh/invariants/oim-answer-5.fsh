Invariant: oim-answer-5
Description: "An answer says what was submitted."
Severity: #error
Expression: "total.where(category.coding.where(code = 'submitted').exists()).exists()"
