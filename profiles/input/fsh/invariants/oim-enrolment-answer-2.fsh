Invariant: oim-enrolment-answer-2
Description: "An answer that leaves somebody out says why."
Severity: #error
Expression: "iif(outcome = 'partial' or outcome = 'error', extension.where(url = 'http://openimis.org/fhir/StructureDefinition/enrolment-reason').exists(), true)"
