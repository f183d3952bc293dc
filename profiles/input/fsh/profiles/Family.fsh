Profile: OpenIMISFamily
Parent: Group
Id: openimis-family
Title: "openIMIS family"
Description: "A family or household that is insured together: its head, its members and where it lives. A policy is made for a family."
* extension contains
    Scheme named scheme 0..1 MS and
    FamilyHead named head 1..1 MS and
    HeadSince named headSince 0..1 MS and
    GroupPovertyStatusExtension named poverty 0..1 MS and
    GroupAddressExtension named address 0..1 MS and
    GroupConfirmationExtension named confirmation 0..1 MS
* extension[scheme] ^short = "The scheme: written by the server"
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains family 1..1 MS
* identifier[family]
  * ^short = "The family's own key"
  * ^comment = "It stays the same when the head changes: F- and the first head's insurance number, where a register has no key of its own."
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/family"
  * value 1..1 MS
* active MS
* type MS
* type = #person
* actual MS
* actual = true
* code MS
* code from GroupTypeVS (extensible)
* code ^short = "Type of family"
* quantity MS
* quantity ^short = "Number of members"
* member 1..* MS
  * extension contains
      MemberRole named role 0..1 MS and
      LeavingReason named leavingReason 0..1 MS
  * entity MS
  * entity only Reference(OpenIMISInsuree)
  * inactive MS
  * inactive ^short = "True for somebody who has left the family"
