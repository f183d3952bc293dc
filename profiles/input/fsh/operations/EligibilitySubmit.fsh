Instance: eligibility-submit
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(eligibility-submit)
* name = "EligibilitySubmit"
* title = "Ask for cover"
* status = #active
* description = "Tells whether a person is covered on a day, and by which policies. IHE FAIS Check Coverage Eligibility [ITI-124]."
* affectsState = true
* code = #submit
* comment = """
The body is the CoverageEligibilityRequest itself, or a Parameters that holds it as `resource`. Question and answer are stored. A person who is not covered has an answer too.

Refused with an OperationOutcome, and nothing stored:

* 400 `parse`, `resource-type`, `element`, `too-deep`
* 403 `forbidden`: asked for another facility
* 422 `required`, `value`, `reference`, `inverted-dates`, `unresolved-reference`, `multiple-matches`, `not-supported` (a purpose other than validation), `profile`, `validator-failure`
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
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The answer (201), as in the profile openimis-eligibility-response: one insurance for each policy that covers the person on that day, none when nothing does."
  * type = #CoverageEligibilityResponse
