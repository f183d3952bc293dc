Profile: OpenIMISReferral
Parent: ServiceRequest
Id: openimis-referral
Title: "openIMIS referral"
Description: "The letter by which one health facility sends a patient to another. A claim for a visit of type R carries it contained, or names it by its number; the server keeps it with the claim."
* modifierExtension 0..0
* identifier 1..*
* identifier ^short = "The number of the referral"
* intent = #order
* subject only Reference(Patient)
* subject ^short = "Who is referred: by insurance number, or Patient/id"
* authoredOn ^short = "The day of the referral"
* requester only Reference(Organization or Practitioner or PractitionerRole)
* requester ^short = "The facility that refers: by code"
* performer only Reference(Organization)
* performer ^short = "The facility that the patient is sent to: by code"
* reasonCode from DiagnosisVS (extensible)
