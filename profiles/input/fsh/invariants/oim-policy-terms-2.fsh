Invariant: oim-policy-terms-2
Description: "A policy is new or a renewal."
Severity: #error
Expression: "extension.where(url = 'stage').value = 'new' or extension.where(url = 'stage').value = 'renewal'"
