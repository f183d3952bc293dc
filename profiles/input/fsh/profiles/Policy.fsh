Profile: OpenIMISPolicy
Parent: Contract
Id: openimis-policy
Title: "openIMIS policy"
Description: "A family's policy with one product: from when to when it runs, what it costs and who enrolled the family. Each member has a Coverage of their own under it."
* obeys oim-policy-status-1
* extension contains
    Scheme named scheme 1..1 MS and
    BusinessStatus named businessStatus 1..1 MS and
    StartsOn named startsOn 0..1 MS and
    RenewsPolicy named renews 0..1 MS and
    PolicyChangeExtension named change 0..* MS and
    PolicyTerms named policyTerms 1..1 MS
* extension[businessStatus] ^short = "Idle (1), active (2), suspended (4), expired (8) or ready (16)"
* extension[businessStatus].value[x] from PolicyStatusVS (required)
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains policy 1..1 MS
* identifier[policy]
  * ^short = "The number of the policy"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/policy"
  * value 1..1 MS
* status 1..1 MS
* status ^short = "offered, executable, executed, cancelled or terminated"
* status ^comment = "Idle policies are offered, ready ones executable, active ones executed, suspended ones cancelled, expired ones terminated."
* issued MS
* issued ^short = "The day on which the family was enrolled"
* applies ^short = "From the first to the last day on which the policy covers"
* applies 1..1 MS
  * start 1..1 MS
  * end 1..1 MS
* subject 1..1 MS
* subject only Reference(OpenIMISFamily)
* author MS
* author only Reference(OpenIMISOfficer or PractitionerRole or Organization or Patient)
* author ^short = "The officer who enrolled the family"
* term 1..1 MS
  * offer MS
    * topic 1..1 MS
    * topic only Reference(OpenIMISProduct)
    * topic ^short = "The product that was offered"
  * asset 1..1 MS
    * valuedItem 1..1 MS
      * entity[x] 1..1 MS
      * entity[x] only Reference(OpenIMISProduct)
      * entity[x] ^short = "The product that the family holds"
      * net ^short = "What the policy costs: the contribution for the whole term"
      * net 1..1 MS
        * value 1..1 MS
        * currency 1..1 MS
