ValueSet: EnrolmentReasonVS
Id: enrolment-reason
Title: "Reason of an enrolment answer"
Description: "Why an enrolment was refused, or answered in part."
* insert OwnValueSet([[Motif d’une réponse à une demande d’enrôlement]])
* include codes from system EnrolmentReason
