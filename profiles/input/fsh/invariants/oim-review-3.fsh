Invariant: oim-review-3
Description: "A review that somebody has taken names who took it."
Severity: #error
Expression: "iif(status = 'in-progress', owner.exists(), true)"
