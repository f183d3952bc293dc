Invariant: oim-answer-2
Description: "Where a reason refuses, nothing is paid."
Severity: #error
Expression: "reason.empty() or category.coding.where(code = 'benefit').empty() or amount.value <= 0"
