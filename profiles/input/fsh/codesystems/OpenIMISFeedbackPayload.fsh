CodeSystem: OpenIMISFeedbackPayload
Id: feedback-payload
Title: "Feedback question"
Description: "What an insuree is asked about a claim. The last code is spelled as openIMIS has published it. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(feedback-payload)
* #CareRendered "Was care given?" "Yes or no: the insuree was given the care that the claim names."
* #CareRendered insert French([[Les soins ont-ils été donnés ?]])
* #CareRendered insert PublishedName([[Care Rendered? (yes|no)]])
* #PaymentAsked "Was a payment asked for?" "Yes or no: the facility asked the insuree for money."
* #PaymentAsked insert French([[Un paiement a-t-il été demandé ?]])
* #PaymentAsked insert PublishedName([[Payment Asked? (yes|no)]])
* #DrugPrescribed "Were drugs prescribed?" "Yes or no: the insuree was prescribed drugs."
* #DrugPrescribed insert French([[Des médicaments ont-ils été prescrits ?]])
* #DrugPrescribed insert PublishedName([[Drug Prescribed? (yes|no)]])
* #DrugReceived "Were drugs received?" "Yes or no: the insuree was handed the drugs."
* #DrugReceived insert French([[Des médicaments ont-ils été remis ?]])
* #DrugReceived insert PublishedName([[Drug Received? (yes|no)]])
* #Asessment "How good was the care?" "From 0, bad, to 5, very good."
* #Asessment insert French([[Quelle était la qualité des soins ?]])
* #Asessment insert PublishedName([[Asessment? (0|1|2|3|4|5)]])
