Instance: eligibility-submit
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(eligibility-submit)
* name = "EligibilitySubmit"
* title = "Ask for cover"
* status = #active
* description = "Tells whether a person is covered on a day, by which policies, what is left of them, and whether they pay for the items that are asked about. IHE FAIS Check Coverage Eligibility [ITI-124]."
* affectsState = true
* code = #submit
* comment = """
The body is the CoverageEligibilityRequest itself, or a Parameters that holds it as `resource`. Question and answer are stored. A person who is not covered has an answer too, and the disposition says why.

Items are judged as one claim of the asking facility would be, by the same rules and from the same ledger, and nothing is taken or reserved.

Refused with an OperationOutcome, and nothing stored:

* 400 `parse`, `resource-type`, `element`, `too-deep`
* 403 `forbidden`: asked for another facility
* 422 `required`, `value`, `reference`, `inverted-dates`, `unresolved-reference`, `multiple-matches`, `code-system`, `currency`, `too-many`, `not-supported`, `profile`, `validator-failure`
* 503 `scheme-not-ready`

Roles: facility, for itself; admin.
"""
* base = "http://hl7.org/fhir/OperationDefinition/CoverageEligibilityRequest-submit"
* resource = #CoverageEligibilityRequest
* system = false
* type = true
* instance = false
* parameter[+]
  * name = #resource
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The question, as in the profile openimis-eligibility-request: who (by insurance number or Patient/id) and on which day (today when none is named)."
  * type = #CoverageEligibilityRequest
* parameter[+]
  * name = #contained
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "true, here or in the address: the answer contains the patient, as far as a clerk needs it to recognise the person (number, name, sex, birth date, photo). The stored answer does not."
  * type = #boolean
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The answer (201), as in the profile openimis-eligibility-response: one insurance for each policy that covers the person on that day (with discovery, also for others), none in force when nothing does."
  * type = #CoverageEligibilityResponse
