Invariant: oim-claim-9
Description: "A line names one item (http://openimis.org/fhir/CodeSystem/medical-item) or one service (http://openimis.org/fhir/CodeSystem/medical-service) by its code."
Severity: #error
Expression: "coding.where((system = 'http://openimis.org/fhir/CodeSystem/medical-item' or system = 'http://openimis.org/fhir/CodeSystem/medical-service') and code.exists()).count() = 1"
