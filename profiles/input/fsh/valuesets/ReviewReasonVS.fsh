ValueSet: ReviewReasonVS
Id: review-reason
Title: "Reason for a review"
Description: "Why a claim was chosen for a medical review."
* insert OwnValueSet([[Motif d’un examen]])
* include codes from system ReviewReason
