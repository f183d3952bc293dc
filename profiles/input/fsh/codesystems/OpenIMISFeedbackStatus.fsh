CodeSystem: OpenIMISFeedbackStatus
Id: feedback-status
Title: "Feedback status"
Description: "How far the request for the feedback of an insuree has come. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(feedback-status)
* #4 "Selected" "An officer is to ask the insuree."
* #4 insert French([[À demander]])
* #8 "Delivered" "The insuree has answered."
* #8 insert French([[Reçu]])
* #16 "Bypassed" "Nobody will ask."
* #16 insert French([[Abandonné]])
