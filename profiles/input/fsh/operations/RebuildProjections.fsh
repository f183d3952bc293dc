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
Each table is read beside the one in use and put right in one transaction, so that readers see the old one or the new one. Claims of the scheme wait meanwhile, as while a pack is loaded: 503 `scheme-not-ready`. A rebuild whose server was killed is called again; until then claims go on waiting. The books (submissions, claim lines, decisions, ledger, audit) are no projections and are never rebuilt: see `$check-books`.

Refused with an OperationOutcome, and nothing changed:

* 403 `forbidden`: the caller is no administrator
* 404 `not-found`: no such scheme
* 422 `value`: no such projection
* 503 `busy`: a rebuild or a load is running; `scheme-not-ready`: the load of a pack broke off and has to be sent again

Role: admin.
"""
* system = true
* type = false
* instance = false
* parameter[+]
  * name = #scheme
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The code of a scheme; none means all."
  * type = #code
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
    * documentation = "How many rows it has now, of the scheme or of all."
    * type = #integer
  * part[+]
    * name = #added
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "How many of them were not there as they must be: 0 when all was well."
    * type = #integer
  * part[+]
    * name = #removed
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "How many rows were there that no resource says."
    * type = #integer
