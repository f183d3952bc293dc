Invariant: oim-enrolment-answer-1
Description: "An answer that enrols somebody names the policy and each member's cover; one that enrols nobody names neither."
Severity: #error
Expression: "iif(outcome = 'complete' or outcome = 'partial', extension.where(url = 'http://openimis.org/fhir/StructureDefinition/policy').exists() and extension.where(url = 'http://openimis.org/fhir/StructureDefinition/member-cover').exists(), extension.where(url = 'http://openimis.org/fhir/StructureDefinition/policy' or url = 'http://openimis.org/fhir/StructureDefinition/member-cover').empty())"
