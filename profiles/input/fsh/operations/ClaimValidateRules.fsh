Instance: claim-validate-rules
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-validate-rules)
* name = "ClaimValidateRules"
* title = "Try the rules on a claim"
* status = #active
* description = "Judges a claim by the rules of its scheme and stores nothing, so that a facility sees beforehand what would be paid."
* affectsState = false
* code = #validate-rules
* comment = """
The preview is what `$submit` would answer now, with the same amounts and notes. It holds for the moment of asking: until the claim is submitted, another claim can use up a ceiling. `$validate` looks at the form of a claim; this operation looks at what the scheme says about it.

Refused with an OperationOutcome: as `$submit` refuses, but for `duplicate-claim`, since no claim code is taken.

Roles: facility, for its own claims; reviewer; admin.
"""
* resource = #Claim
* system = false
* type = true
* instance = false
* parameter[+]
  * name = #resource
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The claim, as it would be submitted."
  * type = #Claim
* parameter[+]
  * name = #decision
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "What the decision would be: approved, partial, denied or pending (CodeSystem decision)."
  * type = #code
* parameter[+]
  * name = #finding
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "One thing that the rules hold against the claim or a line. All of them are told, not only the one that would be the reason of the line; and also what only lowers the quantity of a line that is accepted, or what keeps one of several covers from paying. Whether a line is refused, the preview says."
  * part[+]
    * name = #reason
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "The reason (CodeSystem rejection-reason)."
    * type = #CodeableConcept
  * part[+]
    * name = #expression
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Where, as FHIRPath: Claim, or for example Claim.item[2]."
    * type = #string
  * part[+]
    * name = #text
    * use = #out
    * min = 0
    * max = "1"
    * documentation = "The same as a sentence, in the language of Accept-Language."
    * type = #string
* parameter[+]
  * name = #preview
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The answer that the claim would get. It is not stored and has no id."
  * type = #ClaimResponse
