Invariant: oim-review-1
Description: "A review names the answer that is reviewed, as an input of type answer."
Severity: #error
Expression: "input.where(type.coding.where(code = 'answer').exists()).exists()"
