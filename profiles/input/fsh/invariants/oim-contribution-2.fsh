Invariant: oim-contribution-2
Description: "A contribution is balanced exactly when it is paid or waived."
Severity: #error
Expression: "(status = 'balanced') = extension.where(url = 'http://openimis.org/fhir/StructureDefinition/business-status').value.coding.where(code = 'paid' or code = 'waived').exists()"
