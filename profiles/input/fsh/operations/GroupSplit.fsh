Instance: group-split
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(group-split)
* name = "GroupSplit"
* title = "Split a family"
* status = #active
* description = "Founds a new family with some members of this one."
* affectsState = true
* code = #split
* comment = """
The new family gets a key of its own and no policy. The members who leave are covered by the old family's policies until the end of their term.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such family, or one of another district
* 409 `state-transition`: the head of this family is among those who leave, or a person is not a member on that day
* 422 `required`: no new head among those who leave; `value`, `unresolved-reference`, `multiple-matches`

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
  * max = "*"
  * documentation = "Who leaves: Patient/id or the insurance number."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * name = #head
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The head of the new family, one of them."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * name = #place
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The village of the new family; none means that of this one."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Location"
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The first day of the new family; none means today."
  * type = #date
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "A Bundle of type collection with both families (200), this one first."
  * type = #Bundle
