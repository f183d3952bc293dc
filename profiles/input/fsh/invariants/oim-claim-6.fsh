Invariant: oim-claim-6
Description: "The insurer is named by Organization/id, or by code in http://openimis.org/fhir/identifier/insurer."
Severity: #error
Expression: "reference.exists() or identifier.where(system = 'http://openimis.org/fhir/identifier/insurer' and value.exists()).exists()"
