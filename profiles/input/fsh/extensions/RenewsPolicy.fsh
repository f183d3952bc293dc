Extension: RenewsPolicy
Id: renews-policy
Title: "Renewed policy"
Description: "The policy that an application, or the policy that came of it, renews. Without it the policy is a new one."
Context: EnrollmentRequest, Contract
* value[x] 1..1
* value[x] only Reference(OpenIMISPolicy)
