ValueSet: ReviewStepVS
Id: review-step
Title: "Steps of a review"
Description: "The steps of a medical review: asked for, taken up by a reviewer, delivered, or passed over."
* insert OwnValueSet([[Étapes d’un examen]])
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#in-progress
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#cancelled
