Invariant: oim-claim-7
Description: "The place of care is named by Location/id, or by code in http://openimis.org/fhir/identifier/health-facility or http://openimis.org/fhir/identifier/location."
Severity: #error
Expression: "reference.exists() or identifier.where((system = 'http://openimis.org/fhir/identifier/health-facility' or system = 'http://openimis.org/fhir/identifier/location') and value.exists()).exists()"
