Instance: scheme-status
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(scheme-status)
* name = "SchemeStatus"
* title = "Watch the loading of a scheme"
* status = #active
* description = "Tells how far the loading of a scheme is, and whether its claims are judged."
* affectsState = false
* code = #scheme-status
* comment = """
Refused with an OperationOutcome:

* 403 `forbidden`: the caller is no administrator
* 404 `not-found`: no pack of such a scheme was ever loaded
* 422 `required`: no scheme

Role: admin.
"""
* system = true
* type = false
* instance = false
* parameter[+]
  * name = #scheme
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The code of the scheme."
  * type = #code
* parameter[+]
  * name = #state
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "active: claims are judged. loading: a pack is being loaded or projections are being rebuilt, or that was cut off and has to be asked for again."
  * type = #code
* parameter[+]
  * name = #done
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources the last load has written, or how many tables the last rebuild has done."
  * type = #integer
* parameter[+]
  * name = #total
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources the last load had to write, or how many tables the last rebuild had to do."
  * type = #integer
