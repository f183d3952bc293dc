Invariant: oim-elig-1
Description: "The patient is named by Patient/id, or by an identifier with its system and value."
Severity: #error
Expression: "reference.exists() or (identifier.system.exists() and identifier.value.exists())"
