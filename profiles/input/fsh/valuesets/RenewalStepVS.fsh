ValueSet: RenewalStepVS
Id: renewal-step
Title: "Steps of a renewal"
Description: "The steps of a renewal: offered, renewed, declined by the family, or run out without an answer."
* insert OwnValueSet([[Étapes d’un renouvellement]])
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#rejected
* http://hl7.org/fhir/task-status#cancelled
