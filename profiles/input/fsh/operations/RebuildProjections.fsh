Instance: rebuild-projections
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(rebuild-projections)
* name = "RebuildProjections"
* title = "Rebuild the projections"
* status = #active
* description = "Makes the tables that the rules read anew from the stored resources."
* affectsState = true
* code = #rebuild-projections
* comment = """
The tables are built beside those in use and take their place at the end, so that claims are judged all the time. The books (submissions, claim lines, decisions, ledger, audit) are no projections and are never rebuilt: see `$check-books`.

Refused with an OperationOutcome, and nothing changed:

* 403 `forbidden`: the caller is no administrator
* 422 `value`: no such projection
* 503 `busy`: a rebuild or a load is running

Role: admin.
"""
* system = true
* type = false
* instance = false
* parameter[+]
  * name = #projection
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "The tables, for example cover or price; none means all."
  * type = #code
* parameter[+]
  * name = #projection
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "One table."
  * part[+]
    * name = #name
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Its name."
    * type = #code
  * part[+]
    * name = #rows
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "How many rows it has now."
    * type = #integer
  * part[+]
    * name = #changed
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "How many of them differ from what was there: 0 when all was well."
    * type = #integer
