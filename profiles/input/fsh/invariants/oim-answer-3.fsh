Invariant: oim-answer-3
Description: "An answer that is pending waits for a reviewer or a batch run: its outcome is queued or partial."
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ClaimResponse.decision').value.coding.where(code = 'pending').empty() or outcome = 'queued' or outcome = 'partial'"
