Instance: claim-review
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-review)
* name = "ClaimReview"
* title = "Review a claim"
* status = #draft
* description = "Records what a reviewer decides about the lines of a claim that was selected for review, and completes its judgement. Not served yet."
* affectsState = true
* code = #review
* comment = """
Lines that are not named keep what the rules said. A line that the rules refused can be accepted only with a reason of the reviewer's. Ceilings and deductibles are then applied to what is accepted, and the review Task of the claim is completed.

Refused with an OperationOutcome, and nothing changed:

* 403 `forbidden`: the caller is no reviewer
* 404 `not-found`: no such claim
* 409 `state-transition`: the claim was not selected for review, or its review is over
* 412 `version-conflict`: somebody else has decided in the meantime
* 422 `required`: a refused line without reason; `value`: a line that the claim does not have, a quantity or price above what was asked; `code-invalid`: an unknown reason

Roles: reviewer; admin.
"""
* resource = #Claim
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #item
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "What is decided about one line."
  * part[+]
    * name = #sequence
    * use = #in
    * min = 1
    * max = "1"
    * documentation = "The sequence of the line in the claim."
    * type = #positiveInt
  * part[+]
    * name = #accepted
    * use = #in
    * min = 1
    * max = "1"
    * documentation = "Whether the line is accepted."
    * type = #boolean
  * part[+]
    * name = #reason
    * use = #in
    * min = 0
    * max = "1"
    * documentation = "Why the line is refused (CodeSystem rejection-reason); -1 when the reviewer's note says it."
    * type = #CodeableConcept
  * part[+]
    * name = #quantity
    * use = #in
    * min = 0
    * max = "1"
    * documentation = "The quantity that is accepted, when it is less than what was asked."
    * type = #decimal
  * part[+]
    * name = #unitPrice
    * use = #in
    * min = 0
    * max = "1"
    * documentation = "The price of one unit that is accepted, when it is lower."
    * type = #Money
  * part[+]
    * name = #note
    * use = #in
    * min = 0
    * max = "1"
    * documentation = "What the facility is told about the line."
    * type = #string
* parameter[+]
  * name = #note
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "What the facility is told about the claim as a whole."
  * type = #string
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The claim's answer (200), in its new version."
  * type = #ClaimResponse
