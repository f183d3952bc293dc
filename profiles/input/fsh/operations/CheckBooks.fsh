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
Everything is compared as it stands in one moment, while claims go on. Nothing is changed: a difference is for people to look into, and the ledger is never corrected by a machine. It takes minutes where there are many claims.

| Check | What must hold |
|---|---|
| `postings` | the postings of an account are numbered without a gap, each from where the last one ended, none past its limit |
| `accounts` | the balance of an account is the sum of its postings |
| `claims` | each submission has its Claim, its ClaimResponse and its events, and all tell the same state |
| `lines` | Claim, decision, claim lines and ClaimResponse tell the same amounts, line by line and in all |
| `charges` | what a claim holds in the ledger is what its decision charges, or nothing any more |
| `answers` | the ledger rebuilt from the ledger entries of the ClaimResponses alone is the ledger that is kept |
| `decisions` | each decision comes out again when its stored facts are judged by its stored rules |
| `projections` | the tables that rules read say what the resources say |

Refused with an OperationOutcome:

* 403 `forbidden`: the caller is no administrator
* 404 `not-found`: no such scheme
* 422 `value`: no such check
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
  * documentation = "Only accounts that were posted to and claims to which something happened since then; projections are always compared in full."
  * type = #instant
* parameter[+]
  * name = #check
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "The checks that are wanted; none means all."
  * type = #code
* parameter[+]
  * name = #sound
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "Whether no check has found a difference."
  * type = #boolean
* parameter[+]
  * name = #result
  * use = #out
  * min = 1
  * max = "*"
  * documentation = "What one check has found."
  * part[+]
    * name = #check
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Which one."
    * type = #code
  * part[+]
    * name = #examined
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "How many postings, accounts, claims, lines, ledger entries, decisions or rows it has looked at."
    * type = #integer
  * part[+]
    * name = #differences
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "How many things are not as they must be."
    * type = #integer
* parameter[+]
  * name = #difference
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "One thing that is not as it must be; of each check the first 100."
  * part[+]
    * name = #check
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Which check has found it."
    * type = #code
  * part[+]
    * name = #place
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "The account, the claim or the table."
    * type = #string
  * part[+]
    * name = #resource
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
    * documentation = "What it must be, as names and values."
    * type = #string
  * part[+]
    * name = #found
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "What it is."
    * type = #string
