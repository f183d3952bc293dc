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
For one claim, a search for ClaimResponse by identifier, request or patient does the same today (IHE FAIS Track Claim [ITI-129]).

Refused with an OperationOutcome:

* 403 `forbidden`: an example names another facility
* 413 `too-many`
* 422 `required`: an example without patient or provider; `unresolved-reference`, `multiple-matches`

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
  * max = "*"
  * documentation = "A Claim as an example: patient and provider, and what else narrows the search: claim code, billablePeriod, an item or service."
  * type = #Claim
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "A Bundle of type searchset with the ClaimResponses that answer claims like these; empty when there is none."
  * type = #Bundle
