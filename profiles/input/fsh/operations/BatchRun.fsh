Instance: batch-run
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(batch-run)
* name = "BatchRun"
* title = "Run a batch"
* status = #draft
* description = "Closes a month: gives lines of relative price their amount and makes the claims of each facility ready for payment. Not served yet."
* affectsState = true
* code = #batch-run
* comment = """
Runs in the background; the Task tells how far it is and in the end names a PaymentReconciliation for each facility. There is one run for a scheme, place and month.

Refused with an OperationOutcome, and nothing run:

* 403 `forbidden`: the caller is no administrator
* 409 `state-transition`: the month has been run for this place or one above or below it (the issue names the Task), or is not over
* 422 `required`, `value`, `unresolved-reference`

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
  * name = #location
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The region or district whose facilities are run; none means all of the scheme."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Location"
* parameter[+]
  * name = #year
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The year."
  * type = #positiveInt
* parameter[+]
  * name = #month
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The month, 1 to 12."
  * type = #positiveInt
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The run (202 and Content-Location while it is at work)."
  * type = #Task
