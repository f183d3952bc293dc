Instance: claim-cancel
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-cancel)
* name = "ClaimCancel"
* title = "Cancel a claim"
* status = #active
* description = "Takes a submitted claim back. IHE FAIS Cancel Claim [ITI-127]."
* affectsState = true
* code = #cancel
* comment = """
Possible in every state, until a batch run or a payment holds the claim. The claim and its answer get the status `cancelled` and stay to be read; the claim code stays taken. What the claim had used up (deductibles, ceilings, visits, quantities) or a preauthorization had reserved is free for claims that are judged later; earlier ones get it by `$reprocess` only. The postings of the claim stay, and the ones that give it back stand beside them in the answer. A claim that is cancelled already is answered with the same ClaimResponse.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such claim, or another facility's
* 405 `method-not-allowed`: GET
* 409 `state-transition`: a draft, or a claim that a batch run or a payment holds; the issue names the state

Roles: facility, for its own claims; admin.
"""
* resource = #Claim
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #reason
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Why the claim is taken back."
  * type = #CodeableConcept
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The claim's answer (200), with status cancelled."
  * type = #ClaimResponse
