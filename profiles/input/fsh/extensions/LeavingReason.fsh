Extension: LeavingReason
Id: leaving-reason
Title: "Reason of leaving"
Description: "Why somebody left the family, in the officer's words."
Context: Group.member
* value[x] 1..1
* value[x] only string
