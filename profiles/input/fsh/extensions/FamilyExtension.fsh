Extension: FamilyExtension
Id: family
Title: "Family"
Description: "The family that is enrolled, where R4 names only one person."
Context: EnrollmentRequest
* value[x] 1..1
* value[x] only Reference(OpenIMISFamily)
