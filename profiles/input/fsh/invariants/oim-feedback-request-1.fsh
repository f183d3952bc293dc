Invariant: oim-feedback-request-1
Description: "Status and reason agree: active with 4, completed with 8, revoked with 16."
Severity: #error
Expression: "iif(status = 'active', statusReason.coding.where(code = '4').exists(), iif(status = 'completed', statusReason.coding.where(code = '8').exists(), statusReason.coding.where(code = '16').exists()))"
