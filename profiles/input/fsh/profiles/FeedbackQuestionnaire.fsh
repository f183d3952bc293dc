Profile: OpenIMISFeedbackQuestionnaire
Parent: Questionnaire
Id: openimis-feedback-questionnaire
Title: "openIMIS feedback questionnaire"
Description: "The five questions that a person is asked about the care of a claim. They are openIMIS's, so that reports stay comparable; a scheme may word them in its languages."
* url 1..1 MS
* url = "http://openimis.org/fhir/Questionnaire/claim-feedback"
* name 1..1 MS
* title 1..1 MS
* status MS
* subjectType MS
* subjectType = #Patient
* item 5..* MS
* item.linkId MS
* item.linkId ^short = "CareRendered | PaymentAsked | DrugPrescribed | DrugReceived | Asessment"
* item.linkId ^comment = "Asessment is spelt as openIMIS published it."
* item.code 1..1 MS
* item.code from FeedbackPayloadVS (required)
* item.text 1..1 MS
* item.type MS
* item.required MS
* obeys oim-questionnaire-1
