Instance: contract-terminate
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(contract-terminate)
* name = "ContractTerminate"
* title = "Terminate a policy"
* status = #active
* description = "Ends a policy before its last day."
* affectsState = true
* code = #terminate
* comment = """
The covers of all members end on that day. Claims for care until then are judged as before. A terminated policy cannot be activated again and takes no money. The reason is kept on it.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such policy, or one of another district
* 409 `state-transition`: the policy is terminated, or past its last day
* 422 `value`: a date outside the policy, or before the last care that was paid under it

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
  * documentation = "The last day of cover; none means today."
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
