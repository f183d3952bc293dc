Instance: enrolment-submit
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(enrolment-submit)
* name = "EnrolmentSubmit"
* title = "Enrol a family"
* status = #draft
* description = "Enrols a family in a product: takes its people in, values the policy and opens the cover of each member. Not served yet. IHE FAIS Enroll Beneficiary [ITI-122]."
* affectsState = true
* code = #submit
* comment = """
Everything is stored in one transaction, or nothing. The policy is offered until its contribution is paid; cover starts as the rules of the product say. The same request sent again is answered 200 with the same EnrollmentResponse.

Refused with an OperationOutcome, and nothing stored:

* 400 `parse`, `resource-type`, `element`, `bundle-shape`, `too-deep`
* 403 `forbidden`: a family of another district
* 409 `state-transition`: a person is in another family, or the family has such a policy for these days
* 422 `required`, `value`, `reference`, `inverted-dates`, `code-invalid`, `unresolved-reference`, `multiple-matches`, `profile`, `validator-failure`
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
