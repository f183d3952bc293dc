Extension: ClaimLine
Id: claim-line
Title: "Claim line"
Description: "The sequence of the claim line that a finding is about. A finding without it is about the whole claim."
Context: Task.output
* value[x] 1..1
* value[x] only positiveInt
