Invariant: oim-insuree-1
Description: "An insuree who is not active has died, or the insuree-status extension gives the last day."
Severity: #error
Expression: "active.empty() or active = true or deceased.exists() or extension.where(url = 'http://openimis.org/fhir/StructureDefinition/insuree-status').exists()"
