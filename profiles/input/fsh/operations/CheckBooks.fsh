Instance: check-books
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(check-books)
* name = "CheckBooks"
* title = "Check the books"
* status = #draft
* description = "Reckons the books anew from the answers to claims and compares: what each account must hold, what the tables say of each resource. Not served yet."
* affectsState = false
* code = #check-books
* comment = """
Nothing is changed. A difference is for people to look into: the ledger is never corrected by a machine.

Refused with an OperationOutcome:

* 403 `forbidden`: the caller is no administrator
* 503 `busy`: another check is running

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
  * name = #since
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Only accounts with postings since then."
  * type = #instant
* parameter[+]
  * name = #accounts
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many accounts were checked."
  * type = #integer
* parameter[+]
  * name = #postings
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many postings were checked."
  * type = #integer
* parameter[+]
  * name = #difference
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "One thing that is not as it must be."
  * part[+]
    * name = #account
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "The account or the table."
    * type = #string
  * part[+]
    * name = #cause
    * use = #out
    * min = 0
    * max = "1"
    * documentation = "The resource behind it."
    * type = #Reference
  * part[+]
    * name = #expected
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "What it must be."
    * type = #string
  * part[+]
    * name = #found
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "What it is."
    * type = #string
