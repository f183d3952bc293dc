Instance: group-remove-member
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(group-remove-member)
* name = "GroupRemoveMember"
* title = "Take a member out of a family"
* status = #active
* description = "Ends a person's membership of a family, and with it their cover under the family's policies."
* affectsState = true
* code = #remove-member
* comment = """
The person stays in the register without a family. Claims for care until that day are judged as before.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such family, or one of another district
* 409 `state-transition`: the person is the head (use `$set-head` first), or not a member on that day
* 422 `required`, `value`, `unresolved-reference`, `multiple-matches`

Roles: officer, for families of the own districts; admin.
"""
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #patient
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The member: Patient/id or the insurance number."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The last day of membership; none means today."
  * type = #date
* parameter[+]
  * name = #reason
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Why: the person has died, moved away or founded a family."
  * type = #CodeableConcept
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The family (200), in its new version."
  * type = #Group
