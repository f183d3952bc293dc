ValueSet: FeedbackPayloadVS
Id: feedback-payload
Title: "Feedback question"
Description: "The five questions that an insuree is asked about a claim."
* insert OwnValueSet([[Question posée à l’assuré]])
* include codes from system OpenIMISFeedbackPayload
