Invariant: oim-renewal-1
Description: "A renewal offer names the product that is offered and the first day of the new term."
Severity: #error
Expression: "input.where(type.coding.where(code = 'product').exists()).exists() and input.where(type.coding.where(code = 'date').exists()).exists()"
