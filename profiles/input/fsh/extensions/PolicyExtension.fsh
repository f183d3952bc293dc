Extension: PolicyExtension
Id: policy
Title: "Policy"
Description: "The policy, or the contract of an employer, that came of an application or that a contribution is for."
Context: EnrollmentResponse, Invoice
* value[x] 1..1
* value[x] only Reference(Contract)
