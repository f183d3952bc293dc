ValueSet: PolicyStatusVS
Id: policy-status
Title: "Policy status"
Description: "The states of a policy and of the cover under it."
* insert OwnValueSet([[État de la police]])
* include codes from system PolicyStatus
