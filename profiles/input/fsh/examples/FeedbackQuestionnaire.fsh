Instance: example-feedback-questionnaire
InstanceOf: OpenIMISFeedbackQuestionnaire
Usage: #example
Title: "The questions about a claim"
Description: "The five questions that a person is asked about the care of a claim, in English and in French."
* url = "http://openimis.org/fhir/Questionnaire/claim-feedback"
* version = "0.1.0"
* name = "ClaimFeedback"
* title = "Feedback on a claim"
* status = #active
* experimental = false
* subjectType = #Patient
* item[0].linkId = "CareRendered"
* item[0].code = OpenIMISFeedbackPayload#CareRendered
* item[0].text = "Did you get the care that the claim names?"
* insert FrenchText(item[0].text, [[Avez-vous reçu les soins indiqués dans la demande de paiement ?]])
* item[0].type = #boolean
* item[0].required = true
* item[1].linkId = "PaymentAsked"
* item[1].code = OpenIMISFeedbackPayload#PaymentAsked
* item[1].text = "Were you asked to pay for it?"
* insert FrenchText(item[1].text, [[Vous a-t-on demandé de payer ?]])
* item[1].type = #boolean
* item[1].required = true
* item[2].linkId = "DrugPrescribed"
* item[2].code = OpenIMISFeedbackPayload#DrugPrescribed
* item[2].text = "Were drugs prescribed?"
* insert FrenchText(item[2].text, [[Des médicaments ont-ils été prescrits ?]])
* item[2].type = #boolean
* item[2].required = true
* item[3].linkId = "DrugReceived"
* item[3].code = OpenIMISFeedbackPayload#DrugReceived
* item[3].text = "Did you get the drugs?"
* insert FrenchText(item[3].text, [[Avez-vous reçu les médicaments ?]])
* item[3].type = #boolean
* item[3].required = true
* item[4].linkId = "Asessment"
* item[4].code = OpenIMISFeedbackPayload#Asessment
* item[4].text = "How was the care, from 0 (very bad) to 5 (very good)?"
* insert FrenchText(item[4].text, [[Comment étaient les soins, de 0 (très mauvais) à 5 (très bons) ?]])
* item[4].type = #integer
* item[4].required = true
