Instance: group-set-head
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(group-set-head)
* name = "GroupSetHead"
* title = "Change the head of a family"
* status = #active
* description = "Makes another member the head of the family."
* affectsState = true
* code = #set-head
* comment = """
The family keeps its key, its policies and its books. The covers of all members name the new head as subscriber from that day on; what each member is to the head is told anew.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such family, or one of another district
* 409 `state-transition`: the person is not a member on that day
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
  * documentation = "The new head: Patient/id or the insurance number."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "From which day; none means today."
  * type = #date
* parameter[+]
  * name = #relationship
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "What a member is to the new head; members who are not named keep no relationship."
  * part[+]
    * name = #patient
    * use = #in
    * min = 1
    * max = "1"
    * documentation = "The member."
    * type = #Reference
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
  * part[+]
    * name = #code
    * use = #in
    * min = 1
    * max = "1"
    * documentation = "What the member is to the new head."
    * type = #CodeableConcept
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The family (200), in its new version."
  * type = #Group
