Profile: OpenIMISEnrollmentRequest
Parent: EnrollmentRequest
Id: openimis-enrolment-request
Title: "openIMIS enrolment request"
Description: "The application of a family for a product, or for the renewal of its policy. EnrollmentRequest/$submit turns it into a policy and one cover for each member. It holds the constraints of the enrolment request of IHE FAIS (ITI-122)."
* implicitRules 0..0
* modifierExtension 0..0
* contained MS
* contained ^short = "The cover that is applied for, as a draft"
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/family named family 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/renews-policy named renews 0..1 MS
* extension[family] ^short = "Who is enrolled: every active member of this family"
* extension[renews] ^short = "The policy that is renewed; absent for a new policy"
* identifier MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains application 0..1 MS
* identifier[application] ^short = "The number of the application; the server gives one where the sender has none"
* identifier[application] ^comment = "Sent again with the same content it gets the same answer; with other content it is a conflict (409)."
* identifier[application].system 1..1
* identifier[application].system = "http://openimis.org/fhir/identifier/application"
* identifier[application].value 1..1 MS
* status 1..1 MS
* status ^short = "active; draft while it is written, cancelled after it was withdrawn"
* created 1..1 MS
* created ^short = "The day on which the family applies"
* created ^comment = "Start, expiry and discounts are counted from this day. It cannot lie in the future."
* insurer 1..1 MS
* insurer only Reference(Organization)
* provider MS
* provider only Reference(Practitioner or PractitionerRole)
* provider ^short = "The enrolment officer"
* candidate 1..1 MS
* candidate only Reference(Patient)
* candidate ^short = "The head of the family"
* coverage 1..1 MS
* coverage ^short = "The contained draft: its class plan is the code of the product"
* coverage ^comment = "Sent in a Bundle, the draft may be an entry; the server stores it contained. Its dates are not read: the product decides them."
* obeys oim-enrolment-1
