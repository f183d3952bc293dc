Invariant: oim-answer-4
Description: "A denied claim has its reason."
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ClaimResponse.decision').value.coding.where(code = 'denied').empty() or adjudication.reason.exists()"
