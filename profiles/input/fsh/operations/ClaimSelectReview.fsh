Instance: claim-select-review
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-select-review)
* name = "ClaimSelectReview"
* title = "Select claims for review"
* status = #draft
* description = "Selects claims for a reviewer or for a question to the patient, at random, by amount or by period. Not served yet."
* affectsState = true
* code = #select-review
* comment = """
A claim that meets all criteria is selected once: a second selection finds the same Task. Only claims that no batch run or payment holds are selected.

Refused with an OperationOutcome, and nothing selected:

* 403 `forbidden`: the caller is no reviewer
* 422 `required`: no criterion; `value`: a share outside 0 to 100; `currency`; `unresolved-reference`

Roles: reviewer; admin.
"""
* resource = #Claim
* system = false
* type = true
* instance = false
* parameter[+]
  * name = #purpose
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "review: a reviewer looks at the claim before it is valuated. feedback: the patient is asked about the care."
  * type = #code
* parameter[+]
  * name = #percentage
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Which share of the claims that meet the other criteria is drawn at random, in percent; none means all."
  * type = #decimal
* parameter[+]
  * name = #amount
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Claims that ask for at least this amount."
  * type = #Money
* parameter[+]
  * name = #provider
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "Claims of these facilities."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
* parameter[+]
  * name = #period
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Claims whose last day of care lies in this period."
  * type = #Period
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "A Bundle of type collection with one Task for each selected claim."
  * type = #Bundle
