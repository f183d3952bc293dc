Instance: import-register
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(import-register)
* name = "ImportRegister"
* title = "Import a register"
* status = #active
* description = "Imports insurees, families, policies and covers in bulk, from the tables that openIMIS keeps them in."
* affectsState = true
* code = #import-register
* comment = """
The rows are kept and the answer comes at once; they are looked at afterwards, family by family, and `$import-status` tells how far it is and what is wrong with which row. A family is taken in whole or, when one of its rows has a fault, not at all; the others are taken in whatever becomes of it. An import adds families and changes none: rows that an earlier import has brought are counted as unchanged. The same files sent again while their import is running are that import; a server that was killed goes on where it stopped.

Refused with an OperationOutcome, and nothing kept:

* 403 `forbidden`: the caller is no administrator
* 413 `too-large`
* 422 `register`: every fault of the files themselves, with file, line and column; `required`: no scheme or no register
* 503 `scheme-not-ready`: there is no such scheme, or its pack is being loaded

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
  * documentation = "The code of the scheme whose register grows."
  * type = #code
* parameter[+]
  * name = #register
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "A zip of insurees.csv and families.csv, with policies.csv and member-cover.csv where people are covered; the columns are those of a pack's sample."
  * type = #base64Binary
* parameter[+]
  * name = #dryRun
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Whether everything is looked at and nothing written; none means no."
  * type = #boolean
* insert ImportStanding
