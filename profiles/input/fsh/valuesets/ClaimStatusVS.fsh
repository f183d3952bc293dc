ValueSet: ClaimStatusVS
Id: claim-status
Title: "Claim status"
Description: "How far a claim has come."
* insert OwnValueSet([[État de la demande de remboursement]])
* include codes from system OpenIMISClaimStatus
