Instance: claim-reprocess
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-reprocess)
* name = "ClaimReprocess"
* title = "Judge a claim again"
* status = #active
* description = "Judges a submitted claim again, as it stands or with corrected content. IHE FAIS Re-process Claim [ITI-128]."
* affectsState = true
* code = #reprocess
* comment = """
The claim is judged by what registers, covers and books say now about its days of care, as if it had never been judged: its own lines and postings do not count against it. What a reviewer decided about its lines still holds. What it took before is given back, and what it takes now is posted anew. The answer is a new version of the same ClaimResponse; earlier versions, and the version of the Claim that each of them judged, stay in the history. Other claims keep their answers.

Refused with an OperationOutcome, and nothing changed:

* 403 `forbidden`: a role that may not; content that names another facility
* 404 `not-found`: no such claim, or another facility's
* 409 `state-transition`: a draft, a cancelled claim, a preauthorization that a claim has drawn on, or a claim that a batch run or a payment holds; the issue names the state
* 422 `value`: `resource` has another id, claim code, facility or patient; and whatever `$submit` refuses
* 503 `scheme-not-ready`, `busy`

Roles: facility, for its own claims; admin.
"""
* resource = #Claim
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #resource
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The claim with its corrected content and the same id; without it the stored claim is judged again."
  * type = #Claim
* parameter[+]
  * name = #reason
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Why the claim is judged again."
  * type = #CodeableConcept
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The claim's answer (200), in its new version; its outcome is queued when a reviewer has to decide."
  * type = #ClaimResponse
