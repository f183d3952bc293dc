ValueSet: FeedbackStepVS
Id: feedback-step
Title: "Steps of a feedback request"
Description: "The steps of a feedback request: open, answered, or passed over."
* insert OwnValueSet([[Étapes d’une demande d’avis]])
* http://hl7.org/fhir/request-status#active
* http://hl7.org/fhir/request-status#completed
* http://hl7.org/fhir/request-status#revoked
