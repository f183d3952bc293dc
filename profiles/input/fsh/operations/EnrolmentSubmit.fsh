Instance: enrolment-submit
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(enrolment-submit)
* name = "EnrolmentSubmit"
* title = "Enrol a family"
* status = #active
* description = "Enrols a family in a product: takes its people in, values the policy and opens the cover of each member. IHE FAIS Enroll Beneficiary [ITI-122]."
* affectsState = true
* code = #submit
* comment = """
Everything is stored in one transaction, or nothing. What the rules of the scheme refuse is an answer like any other (201, outcome error, with reasons); so is a family of whom some members are left out (partial). The policy is offered until its contribution is paid; cover starts as the rules of the product say. The same request sent again is answered 200 with the same EnrollmentResponse.

Refused with an OperationOutcome, and nothing stored:

* 400 `parse`, `resource-type`, `element`, `bundle-shape`, `too-deep`
* 403 `forbidden`: a new family in a village of another district
* 409 `duplicate`: the number of the application was used with other content, or an insurance number of a new person is taken; `state-transition`: a person of a new family is in another one
* 422 `required`, `value`, `reference`, `inverted-dates`, `code-invalid`, `unresolved-reference` (also for a family of another district), `multiple-matches`, `profile`, `validator-failure`
* 503 `scheme-not-ready`, `busy`

Roles: officer, for families of the own districts; admin.
"""
* resource = #EnrollmentRequest
* system = false
* type = true
* instance = false
* parameter[+]
  * name = #resource
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "An EnrollmentRequest, or a Bundle with it as the first entry and the Group, Patients, Coverage and Contract that it speaks of."
  * type = #Resource
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The EnrollmentResponse (201 and Location), which names the policy."
  * type = #EnrollmentResponse
