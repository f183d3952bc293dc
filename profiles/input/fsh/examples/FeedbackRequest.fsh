Instance: example-feedback-request
InstanceOf: OpenIMISFeedbackRequest
Usage: #example
Title: "The officer is asked to ask"
Description: "The insurer has the officer ask Ethu how her treatment was. She has answered since."
* extension[scheme].valueCode = #demo
* status = #completed
* statusReason = OpenIMISFeedbackStatus#8
* category = TaskCode#request-feedback
* insert ExampleLink(subject, example-head, insuree-number, 10500001)
* insert ExampleLink(about, example-claim-approved, claim-code, EXA00001)
* payload.contentReference = Reference(example-feedback-questionnaire)
* occurrencePeriod.start = "2019-02-12"
* occurrencePeriod.end = "2019-03-12"
* authoredOn = "2019-02-12T06:00:00Z"
* insert ExampleLink(requester, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(recipient, example-officer, officer, E00006)
