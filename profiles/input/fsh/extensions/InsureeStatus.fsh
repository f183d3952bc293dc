Extension: InsureeStatusExtension
Id: insuree-status
Title: "End of an insuree's time in the register"
Description: "Since when a living person no longer counts as an insuree. Care after the last day is not paid. Of somebody who died, Patient.deceased[x] says it instead."
Context: Patient
* extension contains
    status 1..1 and
    lastDay 1..1 and
    reason 0..1
* extension[status]
  * ^short = "How it ended: IN, made inactive"
  * value[x] 1..1
  * value[x] only code
  * value[x] from InsureeStatusVS (required)
* extension[lastDay]
  * ^short = "The last day as an insuree"
  * value[x] 1..1
  * value[x] only date
* extension[reason]
  * ^short = "Why"
  * value[x] 1..1
  * value[x] only CodeableConcept
