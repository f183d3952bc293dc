Instance: group-add-member
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(group-add-member)
* name = "GroupAddMember"
* title = "Add a member to a family"
* status = #active
* description = "Takes a person into a family and opens their cover under the family's running policies."
* affectsState = true
* code = #add-member
* comment = """
The new member is covered from the day of joining at the earliest, and waits as the product says. Where the product asks for a contribution for the member, it is due before the cover starts.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such family, or one of another district
* 409 `state-transition`: the person is in another family (use `$move-member`), has died or left, or the product allows no more members
* 422 `required`: neither `patient` nor `resource`; `value`: a date outside the policy; `unresolved-reference`, `multiple-matches`, `profile`, `validator-failure`

Roles: officer, for families of the own districts; admin.
"""
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #patient
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The person, when the register knows them already: Patient/id or the insurance number."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * name = #resource
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The person, when they are new."
  * type = #Patient
* parameter[+]
  * name = #relationship
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "What the member is to the head of the family."
  * type = #CodeableConcept
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The day of joining; none means today."
  * type = #date
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The family (200), in its new version."
  * type = #Group
