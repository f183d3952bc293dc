ValueSet: BatchRunStepVS
Id: batch-run-step
Title: "Steps of a batch run"
Description: "The steps of a batch run: asked for, running, done, or failed without effect."
* insert OwnValueSet([[Étapes d’un calcul par lots]])
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#in-progress
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#failed
