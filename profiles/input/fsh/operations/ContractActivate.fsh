Instance: contract-activate
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(contract-activate)
* name = "ContractActivate"
* title = "Activate a policy"
* status = #active
* description = "Puts an offered or suspended policy into force."
* affectsState = true
* code = #activate
* comment = """
An offered policy is activated when its contribution is paid; where the scheme says so, this happens by itself with the receipt. For a suspended policy, the suspension ends the day before. On a policy in force, members who joined later and have paid come under it, where their payments wait for an officer as well.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such policy, or one of another district
* 409 `state-transition`: the contribution is not paid, the policy is active and nobody waits, or it is over: terminated, or past its last day
* 422 `value`: a date outside the policy, or before it was paid

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
  * documentation = "The first day of cover; none means the day that the product's rules give."
  * type = #date
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The policy (200), in its new version."
  * type = #Contract
