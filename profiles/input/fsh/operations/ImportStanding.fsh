// How an import of a register stands, as both of its operations tell it.
RuleSet: ImportStanding
* parameter[+]
  * name = #import
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The id of the import."
  * type = #id
* parameter[+]
  * name = #scheme
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The code of the scheme."
  * type = #code
* parameter[+]
  * name = #dryRun
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "Whether nothing is written."
  * type = #boolean
* parameter[+]
  * name = #state
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "running: some families were not looked at yet. done: all were."
  * type = #code
* parameter[+]
  * name = #rows
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many rows were sent, of all tables."
  * type = #integer
* parameter[+]
  * name = #families
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many families the rows are about."
  * type = #integer
* parameter[+]
  * name = #looked
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many of these families were looked at so far."
  * type = #integer
* parameter[+]
  * name = #insurees
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many Patients were written; of a dry run, would be."
  * type = #integer
* parameter[+]
  * name = #written
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many families (Groups) were written; of a dry run, would be."
  * type = #integer
* parameter[+]
  * name = #policies
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many policies (Contracts) were written; of a dry run, would be."
  * type = #integer
* parameter[+]
  * name = #covers
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many covers (Coverages) were written; of a dry run, would be."
  * type = #integer
* parameter[+]
  * name = #unchanged
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many families an earlier import has brought, with the same rows."
  * type = #integer
* parameter[+]
  * name = #refused
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many families are not taken in."
  * type = #integer
* parameter[+]
  * name = #faults
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many faults were found so far."
  * type = #integer
