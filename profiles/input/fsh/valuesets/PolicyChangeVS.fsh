ValueSet: PolicyChangeVS
Id: policy-change
Title: "Change of a policy"
Description: "What an officer does to a policy."
* insert OwnValueSet([[Changement d’une police]])
* include codes from system PolicyChange
