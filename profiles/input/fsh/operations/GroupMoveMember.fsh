Instance: group-move-member
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(group-move-member)
* name = "GroupMoveMember"
* title = "Move a member to another family"
* status = #active
* description = "Moves a person from this family to another one in one step, so that no day is left without a family."
* affectsState = true
* code = #move-member
* comment = """
The cover under the policies of the old family ends the day before; under those of the new family it starts as `$add-member` says. What the person has used up stays theirs.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: one of the families is not there, or is of another district
* 409 `state-transition`: the person is the head of the old family, not a member on that day, or the new family's product allows no more members
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
  * name = #to
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The family that takes the person in: Group/id or its key."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
* parameter[+]
  * name = #relationship
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "What the member is to the head of that family."
  * type = #CodeableConcept
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The first day in the new family; none means today."
  * type = #date
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "A Bundle of type collection with both families (200), this one first."
  * type = #Bundle
