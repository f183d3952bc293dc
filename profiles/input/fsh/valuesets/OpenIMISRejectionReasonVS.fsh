ValueSet: OpenIMISRejectionReasonVS
Id: openimis-rejection-reason
Title: "Rejection reasons that openIMIS has published"
Description: "The rejection reasons of openIMIS, for the second coding of a reason."
* insert OwnValueSet([[Motifs de rejet publiés par openIMIS]])
* include codes from system OpenIMISRejectionReason
