Extension: RenewsPolicy
Id: renews-policy
Title: "Renewed policy"
Description: "The policy that an application renews. Without it the application is for a new policy."
Context: EnrollmentRequest
* value[x] 1..1
* value[x] only Reference(OpenIMISPolicy)
