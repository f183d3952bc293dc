Instance: claim-submit
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-submit)
* name = "ClaimSubmit"
* title = "Submit claims"
* status = #active
* description = "Has a claim judged at once, or each claim of a Bundle, or a draft that is stored: the answer says for each line what is paid and why. IHE FAIS Submit Claim [ITI-126]."
* affectsState = true
* code = #submit
* comment = """
Without an id in the address, the body is the Claim or the Bundle itself, or a Parameters that holds it as `resource`. With the id of a draft, `Claim/[id]/$submit`, there is no body: the draft is judged as it is stored, and becomes the claim under the same id.

What the rules of the scheme refuse is an answer like any other (201, with reasons). Refused with an OperationOutcome, and nothing stored, is a request that cannot be read or judged:

* 400 `parse`, `resource-type`, `element`, `bundle-shape`, `too-deep`
* 403 `forbidden`: another facility's claim
* 404 `not-found`: no such draft, or another facility's
* 409 `duplicate-claim`: the facility has used the claim code before, with other content. The same content is answered 200, with the same ClaimResponse, and so is a draft that was submitted already. `state-transition`: the claim that this one corrects had nothing refused
* 412 `version-conflict`: somebody has changed the draft while it was judged
* 413 `too-large`, `too-many`
* 422 `required`, `value`, `reference`, `inverted-dates`, `code-invalid`, `code-system`, `currency`, `unresolved-reference`, `multiple-matches`, `not-supported`, `profile`, `validator-failure`, `quantity-too-high`, `explanation-missing`, `too-many-corrections`
* 503 `scheme-not-ready`, `busy`: send it again after the time in Retry-After

Roles: facility, for its own claims; admin.
"""
* base = "http://hl7.org/fhir/OperationDefinition/Claim-submit"
* resource = #Claim
* system = false
* type = true
* instance = true
* parameter[+]
  * name = #resource
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Needed where the address names no draft, and not sent where it does. A Claim as in the profile openimis-claim, or a Bundle of type batch or collection whose entries are such Claims (at most 200, unless the server says otherwise). Each Claim of a Bundle is judged and answered for itself, in its place."
  * type = #Resource
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "For a Claim its ClaimResponse (201 and Location; 200 when the claim was submitted before). For a Bundle (200) a Bundle of type batch-response with a status and a ClaimResponse or an OperationOutcome for each entry."
  * type = #Resource
