Profile: OpenIMISFeedbackRequest
Parent: CommunicationRequest
Id: openimis-feedback-request
Title: "openIMIS feedback request"
Description: "That an enrolment officer asks a person how the care of a claim was. The answer is a feedback, one a claim."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* identifier MS
* status from FeedbackStepVS (required)
* status MS
* status ^short = "active | completed | revoked"
* status ^comment = "active: selected (4 of openIMIS). completed: answered (8). revoked: passed over (16). completed and revoked are final. A claim that was not selected (1, 2) has no request."
* statusReason 1..1 MS
* statusReason from FeedbackStatusVS (required)
* category 1..1 MS
* category = TaskCode#request-feedback
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The person who is asked"
* about 1..1 MS
* about only Reference(Claim)
* about ^short = "The claim. It has one open request at most"
* payload MS
* payload.content[x] only Reference(Questionnaire)
* payload.content[x] MS
* payload.content[x] ^short = "The questions"
* occurrence[x] only Period
* occurrence[x] MS
* occurrence[x] ^short = "Until when the answer is wanted"
* authoredOn 1..1 MS
* requester MS
* requester only Reference(Organization or Practitioner or PractitionerRole)
* recipient 1..* MS
* recipient only Reference(Practitioner or PractitionerRole)
* recipient ^short = "The enrolment officer who asks"
* obeys oim-feedback-request-1
