Invariant: oim-policy-terms-1
Description: "A policy's last day is not before its first."
Severity: #error
Expression: "extension.where(url = 'effective').value <= extension.where(url = 'expiry').value"
