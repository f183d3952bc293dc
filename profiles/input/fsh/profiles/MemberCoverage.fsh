Profile: OpenIMISMemberCoverage
Parent: Coverage
Id: openimis-member-coverage
Title: "openIMIS member coverage"
Description: "One person's cover under one policy, with the person's own days: somebody who joins a family late is covered later than the others."
* obeys oim-policy-status-1 and oim-member-coverage-1 and oim-member-coverage-2
* extension contains
    Scheme named scheme 1..1 MS and
    BusinessStatus named businessStatus 1..1 MS and
    Product named product 1..1 MS and
    EnrolledOn named enrolledOn 0..1 MS and
    StartsOn named startsOn 0..1 MS and
    PolicyTerms named policyTerms 1..1 MS
* extension[businessStatus] ^short = "Idle (1), active (2), suspended (4), expired (8) or ready (16)"
* extension[businessStatus].value[x] from PolicyStatusVS (required)
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains memberCover 1..1 MS
* identifier[memberCover]
  * ^short = "Policy number, a slash, insurance number"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/member-cover"
  * value 1..1 MS
* status MS
* status ^comment = "Idle and ready cover is a draft; suspended and expired cover is cancelled, because many clients take active cover for running cover. Expired cover still pays for care on the days on which it ran."
* subscriber 1..1 MS
* subscriber only Reference(OpenIMISInsuree)
* subscriber ^short = "The head of the family"
* subscriberId 1..1 MS
* subscriberId ^short = "The insurance number of the head"
* beneficiary MS
* beneficiary only Reference(OpenIMISInsuree)
* beneficiary ^short = "The person who is covered"
* beneficiary.identifier 1..1 MS
* beneficiary.identifier ^short = "The person's insurance number"
* beneficiary.identifier.system 1..1 MS
* beneficiary.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* beneficiary.identifier.value 1..1 MS
* relationship 1..1 MS
* relationship ^short = "What the person is to the head"
* relationship.coding ^slicing.discriminator.type = #value
* relationship.coding ^slicing.discriminator.path = "system"
* relationship.coding ^slicing.rules = #open
* relationship.coding ^slicing.description = "By the code system."
* relationship.coding contains
    hl7 1..1 MS and
    openIMIS 0..1 MS
* relationship.coding[hl7] from http://hl7.org/fhir/ValueSet/subscriber-relationship (required)
* relationship.coding[hl7]
  * ^short = "self, spouse, child, parent or other"
  * system 1..1 MS
  * system = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
  * code 1..1 MS
* relationship.coding[openIMIS] from RelationshipVS (extensible)
* relationship.coding[openIMIS]
  * ^short = "The same in openIMIS's codes, which know more relatives"
  * system 1..1 MS
  * system = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/patient-contact-relationship"
  * code 1..1 MS
* period ^short = "From the first to the last day on which the person is covered"
* period 1..1 MS
  * start 1..1 MS
  * end 1..1 MS
* payor MS
* payor only Reference(OpenIMISInsurer)
* class 3..* MS
* class ^slicing.discriminator.type = #value
* class ^slicing.discriminator.path = "type"
* class ^slicing.rules = #open
* class ^slicing.description = "By the type of the class."
* class contains
    group 1..1 MS and
    subgroup 1..1 MS and
    plan 1..1 MS
* class[group]
  * ^short = "The number of the policy"
  * type MS
  * type = http://terminology.hl7.org/CodeSystem/coverage-class#group
  * value MS
* class[subgroup]
  * ^short = "The key of the family"
  * type MS
  * type = http://terminology.hl7.org/CodeSystem/coverage-class#subgroup
  * value MS
* class[plan]
  * ^short = "The code of the product"
  * type MS
  * type = http://terminology.hl7.org/CodeSystem/coverage-class#plan
  * value MS
* contract 1..1 MS
* contract only Reference(OpenIMISPolicy)
* contract ^short = "The policy"
* contract.identifier 1..1 MS
* contract.identifier ^short = "The number of the policy"
* contract.identifier.system 1..1 MS
* contract.identifier.system = "http://openimis.org/fhir/identifier/policy"
* contract.identifier.value 1..1 MS
