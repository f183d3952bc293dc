Profile: OpenIMISPolicyHolder
Parent: Organization
Id: openimis-policy-holder
Title: "openIMIS policy holder"
Description: "An employer, or another organisation that insures its people by a contract with the scheme. Families that insure themselves have a policy and no policy holder."
* obeys oim-policy-holder-1
* extension contains
    Scheme named scheme 1..1 and
    OrganizationPHLegalFormExtension named legalForm 0..1 and
    OrganizationPHActivityExtension named activity 0..1 and
    EndedOn named endedOn 0..1
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains policyHolder 1..1
* identifier[policyHolder]
  * ^short = "The code of the policy holder"
  * type from IdentifierTypeVS (extensible)
  * system 1..1
  * system = "http://openimis.org/fhir/identifier/policy-holder"
  * value 1..1
* active 1..1
* type 1..*
* type ^short = "bus, a business or another corporation"
* name 1..1
* name ^short = "The trade name"
* address.extension contains AddressPlace named place 0..1
* partOf only Reference(OpenIMISPolicyHolder)
