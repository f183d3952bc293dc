Extension: PolicyChangeExtension
Id: policy-change
Title: "Change of a policy"
Description: "What an officer did to a policy, in the order in which it was done. What payments and time do to it is told by its receipts and its days."
Context: Contract
* extension contains
    event 1..1 and
    date 1..1 and
    reason 0..1
* extension[event] ^short = "activated, suspended or terminated"
* extension[event].value[x] 1..1
* extension[event].value[x] only code
* extension[event].value[x] from PolicyChangeVS (required)
* extension[date] ^short = "The first day of cover, the first day without, or the last day of cover"
* extension[date].value[x] 1..1
* extension[date].value[x] only date
* extension[reason] ^short = "Why, in the officer's words"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
