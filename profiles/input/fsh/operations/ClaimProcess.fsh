Instance: claim-process
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-process)
* name = "ClaimProcess"
* title = "Process a claim"
* status = #active
* description = "Settles a claim that the rules have checked: its amounts, which were reserved, are decided."
* affectsState = true
* code = #process
* comment = """
For schemes that do not process claims automatically, where a submitted claim waits as checked (business status 4). It is settled by the judgement that it has; registers and books are not asked again. Afterwards it is valuated (16), or processed (8) when a line of relative price waits for the batch run. A claim that was processed already is answered with the same ClaimResponse.

Refused with an OperationOutcome, and nothing changed:

* 403 `forbidden`: the caller is neither a reviewer nor an administrator
* 404 `not-found`: no such claim
* 405 `method-not-allowed`: GET
* 409 `state-transition`: a draft, a rejected or cancelled claim, or one that a batch run or a payment holds; the issue names the state
* 503 `busy`

Roles: reviewer; admin.
"""
* resource = #Claim
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The claim's answer (200), in its new version, with all amounts."
  * type = #ClaimResponse
