Instance: contract-suspend
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(contract-suspend)
* name = "ContractSuspend"
* title = "Suspend a policy"
* status = #active
* description = "Stops the cover of a policy for a time."
* affectsState = true
* code = #suspend
* comment = """
Care in the time of suspension is not covered; care before it is judged as before. `$activate` ends the suspension. The policy keeps its last day. The reason is kept on it.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such policy, or one of another district
* 409 `state-transition`: the policy is not active, or past its last day
* 422 `value`: a date outside the policy

Roles: officer, for families of the own districts; admin.
"""
* resource = #Contract
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The first day without cover; none means today."
  * type = #date
* parameter[+]
  * name = #reason
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Why."
  * type = #CodeableConcept
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The policy (200), in its new version."
  * type = #Contract
