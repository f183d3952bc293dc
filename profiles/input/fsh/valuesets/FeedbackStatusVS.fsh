ValueSet: FeedbackStatusVS
Id: feedback-status
Title: "Feedback status"
Description: "How far the request for an insuree’s feedback has come."
* insert OwnValueSet([[État de l’avis de l’assuré]])
* include codes from system OpenIMISFeedbackStatus
