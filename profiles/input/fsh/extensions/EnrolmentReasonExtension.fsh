Extension: EnrolmentReasonExtension
Id: enrolment-reason
Title: "Reason of an enrolment answer"
Description: "Why a family was not enrolled as it asked, or not all of it. R4's EnrollmentResponse has only a sentence for this."
Context: EnrollmentResponse
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from EnrolmentReasonVS (required)
