Invariant: oim-claim-payment-1
Description: "A part that pays a claim names the claim and its answer, and no part is a contribution."
Severity: #error
Expression: "detail.where(type.coding.where(code = 'claim').exists() and (request.empty() or response.empty())).empty() and detail.where(type.coding.where(code = 'contribution').exists()).empty()"
