Invariant: oim-policy-status-1
Description: "The business status and the status in the policy's terms are the same."
Severity: #error
Expression: "extension.where(url = 'http://openimis.org/fhir/StructureDefinition/business-status').value.coding.where(system = 'http://openimis.org/fhir/CodeSystem/policy-status').code = extension.where(url = 'http://openimis.org/fhir/StructureDefinition/policy-terms').extension.where(url = 'status').value"
