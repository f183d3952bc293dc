Extension: EnrolledOn
Id: enrolled-on
Title: "Enrolled on"
Description: "The day on which a person was enrolled under a policy. Cover may begin later."
Context: Coverage
* value[x] 1..1
* value[x] only date
