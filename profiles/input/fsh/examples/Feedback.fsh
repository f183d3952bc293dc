Instance: example-feedback
InstanceOf: OpenIMISFeedback
Usage: #example
Title: "What Ethu says"
Description: "She got the care and the tablets, was asked for no money, and gives it 4 of 5."
* extension[scheme].valueCode = #demo
* insert ExampleLink(extension[claim].valueReference, example-claim-approved, claim-code, EXA00001)
* questionnaire = "http://openimis.org/fhir/Questionnaire/claim-feedback"
* status = #completed
* insert ExampleLink(subject, example-head, insuree-number, 10500001)
* authored = "2019-02-14T16:10:00+03:00"
* insert ExampleLink(author, example-officer, officer, E00006)
* insert ExampleLink(source, example-head, insuree-number, 10500001)
* item[0].linkId = "CareRendered"
* item[0].answer.valueBoolean = true
* item[1].linkId = "PaymentAsked"
* item[1].answer.valueBoolean = false
* item[2].linkId = "DrugPrescribed"
* item[2].answer.valueBoolean = true
* item[3].linkId = "DrugReceived"
* item[3].answer.valueBoolean = true
* item[4].linkId = "Asessment"
* item[4].answer.valueInteger = 4
