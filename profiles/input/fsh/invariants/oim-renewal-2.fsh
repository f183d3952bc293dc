Invariant: oim-renewal-2
Description: "A completed renewal names the new policy, and no other does."
Severity: #error
Expression: "(status = 'completed') = output.where(type.coding.where(code = 'policy').exists()).exists()"
