Instance: claim-inquire
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-inquire)
* name = "ClaimInquire"
* title = "Ask for the answers to claims"
* status = #active
* description = "Finds the answers to claims from what a facility knows of them, many in one request."
* affectsState = false
* code = #inquire
* comment = """
An example says what is known of a claim, and a claim must have all of it: patient and provider; use and claim code, if the example has them; the last day of care within its billablePeriod, of which either end may be missing; a line for each of its items and services. Everything else in an example, which FHIR asks of every Claim, is passed over. Examples come as resource parameters, as entries of a Bundle of type batch or collection, or alone as the body.

The answers come in the order of the examples, each once, in their current version: also those that were cancelled, and none for a draft. For one claim, a search for ClaimResponse by identifier, request or patient does the same (IHE FAIS Track Claim [ITI-129]).

Refused with an OperationOutcome:

* 400 `resource-type`, `bundle-shape`: an entry that is no Claim, a Bundle of another type
* 403 `forbidden`: an example names another facility
* 413 `too-many`: more examples than `openimis.limits.claims`
* 422 `required`: an example without patient or provider; `unresolved-reference`, `multiple-matches`; `value`, `reference`, `inverted-dates`, `code-system`; `not-supported`: an unknown parameter, or more than 1,000 answers

Roles: facility, for its own claims; reviewer; admin.
"""
* resource = #Claim
* system = false
* type = true
* instance = false
* parameter[+]
  * name = #resource
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "A Claim as an example: patient and provider, and what else narrows the search: use, claim code, billablePeriod, items and services."
  * type = #Claim
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "A Bundle of type searchset with the ClaimResponses that answer claims like these; empty when there is none."
  * type = #Bundle
