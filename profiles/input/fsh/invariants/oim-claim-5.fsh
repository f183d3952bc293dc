Invariant: oim-claim-5
Description: "The claim administrator is named by Practitioner/id, or by code in http://openimis.org/fhir/identifier/claim-administrator."
Severity: #error
Expression: "reference.exists() or identifier.where(system = 'http://openimis.org/fhir/identifier/claim-administrator' and value.exists()).exists()"
