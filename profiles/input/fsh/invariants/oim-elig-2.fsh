Invariant: oim-elig-2
Description: "The facility is named by Organization/id, by PractitionerRole/id, or by its code in http://openimis.org/fhir/identifier/health-facility."
Severity: #error
Expression: "reference.exists() or identifier.where(system = 'http://openimis.org/fhir/identifier/health-facility' and value.exists()).exists()"
