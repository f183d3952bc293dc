Invariant: oim-review-2
Description: "A completed review names the answer that it led to, as an output of type answer, and who reviewed."
Severity: #error
Expression: "iif(status = 'completed', owner.exists() and output.where(type.coding.where(code = 'answer').exists()).exists(), true)"
