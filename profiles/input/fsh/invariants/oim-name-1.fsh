Invariant: oim-name-1
Description: "A name has a family name, a given name or a text."
Severity: #error
Expression: "family.exists() or given.exists() or text.exists()"
