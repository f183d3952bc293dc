Extension: FeedbackClaim
Id: feedback-claim
Title: "Claim of a feedback"
Description: "The claim that a person was asked about. R4's QuestionnaireResponse has no element for it."
Context: QuestionnaireResponse
* value[x] 1..1
* value[x] only Reference(OpenIMISClaim)
