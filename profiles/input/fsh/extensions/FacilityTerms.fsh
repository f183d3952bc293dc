Extension: FacilityTerms
Id: facility-terms
Title: "Terms of a facility"
Description: "What a health facility may do, and at which prices, from a day on. Later terms supersede earlier ones from their own first day, so claims for earlier care are still judged by the earlier terms."
Context: Organization
* extension contains
    from 0..1 and
    careType 1..1 and
    itemPriceList 0..1 and
    servicePriceList 0..1
* extension[from]
  * ^short = "First day of these terms; none means always"
  * value[x] 1..1
  * value[x] only date
* extension[careType]
  * ^short = "In-patients (I), out-patients (O) or both (B)"
  * value[x] 1..1
  * value[x] only code
  * value[x] from CareTypeVS (required)
* extension[itemPriceList]
  * ^short = "The facility's price list for items; without one it can be paid no item"
  * value[x] 1..1
  * value[x] only Identifier
* extension[servicePriceList]
  * ^short = "The facility's price list for services; without one it can be paid no service"
  * value[x] 1..1
  * value[x] only Identifier
