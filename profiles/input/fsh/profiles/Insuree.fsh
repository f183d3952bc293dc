Profile: OpenIMISInsuree
Parent: Patient
Id: openimis-insuree
Title: "openIMIS insuree"
Description: "A person in the register of insurees, known by an insurance number. The family stands in its Group, the cover in one Coverage for each policy."
* obeys oim-insuree-1 and oim-insuree-2
* extension contains
    Scheme named scheme 0..1 MS and
    BusinessStatus named businessStatus 0..1 MS and
    InsureeStatusExtension named insureeStatus 0..1 MS and
    PatientCardIssuedExtension named cardIssued 0..1 MS and
    PatientEducationLevelExtension named educationLevel 0..1 MS and
    PatientProfessionExtension named profession 0..1 MS and
    PatientVulnerabilityStatusExtension named vulnerability 0..1
* extension[scheme] ^short = "The scheme: written by the server"
* extension[businessStatus] ^short = "Active (AC), inactive (IN) or deceased (DE)"
* extension[businessStatus].value[x] from InsureeStatusVS (required)
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains
    insureeNumber 1..1 MS and
    passport 0..1 MS
* identifier[insureeNumber]
  * ^short = "The number on the insurance card"
  * ^comment = "Claims name the patient by this number. It is a text: zeros at its start count."
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/insuree-number"
  * value 1..1 MS
* identifier[passport]
  * ^short = "The number of a passport or another paper"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/passport"
  * value 1..1 MS
* active MS
* active ^comment = "Whether the person is in the register today. Whether care is covered follows from the policies and their days."
* name 1..* MS
* name obeys oim-name-1
  * use MS
  * family MS
  * given MS
* telecom MS
  * system MS
  * value MS
* gender 1..1 MS
* gender ^comment = "Some items and services are for men or for women only. Other counts as man, unknown as either."
* birthDate 1..1 MS
* birthDate ^short = "Date of birth; it makes an adult or a child"
* birthDate ^comment = "Of an incomplete date the earliest possible day is meant."
* deceased[x] MS
* deceased[x] ^comment = "The day is the last day covered. Of a person of whom only true is said, it is not known."
* address MS
* address.extension contains AddressPlace named place 0..1 MS
* address.extension[place] ^short = "The village in which the person lives"
* address.text MS
* photo MS
* photo ^short = "JPEG or PNG of a megabyte at most"
* photo ^comment = "What is sent as data is kept as a Binary, and the photo points to it with its hash and size."
* maritalStatus MS
* generalPractitioner MS
* generalPractitioner only Reference(OpenIMISHealthFacility or Practitioner or PractitionerRole)
* generalPractitioner ^short = "First point of care"
