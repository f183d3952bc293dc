Extension: PolicyTerms
Id: policy-terms
Title: "Terms of the policy"
Description: "The policy's own days, its stage and its state. Each member's cover repeats them, so that a reader of a Coverage need not fetch the policy."
Context: Contract, Coverage
* obeys oim-policy-terms-1 and oim-policy-terms-2
* extension contains
    effective 1..1 and
    expiry 1..1 and
    stage 1..1 and
    status 1..1 and
    suspension 0..*
* extension[effective]
  * ^short = "First day on which the policy covers"
  * value[x] 1..1
  * value[x] only date
* extension[expiry]
  * ^short = "Last day on which the policy covers"
  * value[x] 1..1
  * value[x] only date
* extension[stage]
  * ^short = "new for a first policy, renewal for one that follows another"
  * ^comment = "Waiting periods hold for new policies only."
  * value[x] 1..1
  * value[x] only code
* extension[suspension]
  * ^short = "Days on which the policy does not cover, from the first to the last; without a last day while the suspension lasts"
  * value[x] 1..1
  * value[x] only Period
* extension[status]
  * ^short = "The policy's state, as in business-status"
  * value[x] 1..1
  * value[x] only code
  * value[x] from PolicyStatusVS (required)
