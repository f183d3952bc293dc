Instance: check-books
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(check-books)
* name = "CheckBooks"
* title = "Check the books"
* status = #active
* description = "Reckons the books anew and compares: what each account of the ledger must hold by its postings, by the answers to claims, and by judging each decision again from the facts that it was made from."
* affectsState = false
* code = #check-books
* comment = """
Nothing is changed. A difference is for people to look into: the ledger is never corrected by a machine. What is compared: the balance of each account with the sum of its postings; the postings with the ledger entries that the stored ClaimResponses carry; claim lines with the answers; and each decision with the one that the same rules give on the same facts.

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
