Instance: task-decline
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(task-decline)
* name = "TaskDecline"
* title = "Decline a renewal"
* status = #active
* description = "Writes down that a family does not want to renew its policy."
* affectsState = true
* code = #decline
* comment = """
The offer is closed; the policy and its covers stay as they are. The family may still renew later: by Contract/$renew or an application, as long as the product's rules allow it.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such offer, or one to a family of another district
* 409 `state-transition`: the offer is closed already
* 422 `value`: a reason that is no text

Roles: officer, for families of the own districts; admin.
"""
* resource = #Task
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #reason
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Why, in the family's words."
  * type = #string
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The offer in its new version, as in the profile openimis-renewal."
  * type = #Task
