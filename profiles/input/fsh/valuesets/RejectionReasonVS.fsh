ValueSet: RejectionReasonVS
Id: rejection-reason
Title: "Reason for a rejection"
Description: "Why a claim or one of its lines was rejected."
* insert OwnValueSet([[Motif de rejet]])
* include codes from system RejectionReason
