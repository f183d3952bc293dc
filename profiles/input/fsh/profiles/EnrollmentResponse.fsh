Profile: OpenIMISEnrollmentResponse
Parent: EnrollmentResponse
Id: openimis-enrolment-response
Title: "openIMIS enrolment response"
Description: "The answer to an application: the policy and the cover of each member that came of it, or why none did. Only the server writes it. It holds the constraints of the enrolment response of IHE FAIS (ITI-122, ITI-123)."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/policy named policy 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/member-cover named memberCover 0..* MS and
    http://openimis.org/fhir/StructureDefinition/enrolment-reason named reason 0..* MS
* extension[policy] ^short = "The policy; idle until its contribution is paid"
* extension[memberCover] ^short = "The cover of each member"
* extension[reason] ^short = "Why the family, or some of it, was not enrolled"
* insert BusinessIdentifier(application, application, [[The number of the application that is answered]])
* status 1..1 MS
* request 1..1 MS
* request only Reference(EnrollmentRequest)
* outcome 1..1 MS
* outcome ^short = "complete all members, partial some, error none is enrolled; queued waits for a decision"
* outcome ^comment = "A refusal by the rules of the scheme is an answer too: error, with a reason. A request that cannot be read is no answer but an HTTP status."
* disposition 1..1 MS
* disposition ^short = "The answer in one sentence, in English with its French translation"
* created 1..1 MS
* organization 1..1 MS
* organization only Reference(Organization)
* organization ^short = "The insurer"
* requestProvider MS
* requestProvider only Reference(Practitioner or PractitionerRole)
* requestProvider ^short = "The enrolment officer"
* obeys oim-enrolment-answer-1 and oim-enrolment-answer-2
