Instance: coverage-balance
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(coverage-balance)
* name = "CoverageBalance"
* title = "What is left of a cover"
* status = #active
* description = "Tells what is left of each ceiling, deductible and number of visits of a person's cover on a day."
* affectsState = false
* code = #balance
* comment = """
Nothing is stored, and nothing is promised: the next claim that is judged changes the balance. What preauthorizations have reserved counts as used, until their last day is over. A limit for in-patient or out-patient care stands under its own code; a policy ceiling that grows with the family is told as it is for the members of that day. A limit that the product does not have is not told.

By GET, `item` is written system|code.

Refused with an OperationOutcome:

* 404 `not-found`: no such cover, or for an officer that of a family elsewhere
* 413 `too-many`: more items and services than `openimis.limits.items`
* 422 `value`: a date outside the cover, or on which it is suspended; `code-invalid`, `code-system`: an unknown item or service; `not-supported`: an unknown parameter
* 503 `scheme-not-ready`: the scheme's pack is being loaded

Roles: facility; officer, for families of the own districts; reviewer; admin.
"""
* resource = #Coverage
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The day; none means today."
  * type = #date
* parameter[+]
  * name = #item
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "Items and services whose own limits are asked for too."
  * type = #Coding
* parameter[+]
  * name = #balance
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "One limit of the product or of an item or service."
  * part[+]
    * name = #limit
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Which limit: a code of CodeSystem product-parameter, or the item or service that has a limit of its own."
    * type = #Coding
  * part[+]
    * name = #period
    * use = #out
    * min = 0
    * max = "1"
    * documentation = "The days for which the limit counts."
    * type = #Period
  * part[+]
    * name = #allowed
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "The limit."
    * type = #decimal
  * part[+]
    * name = #used
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "What claims have used of it."
    * type = #decimal
  * part[+]
    * name = #left
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "What is left."
    * type = #decimal
  * part[+]
    * name = #currency
    * use = #out
    * min = 0
    * max = "1"
    * documentation = "The currency, when the limit is an amount; none when it counts visits or quantities."
    * type = #code
* parameter[+]
  * name = #item
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "One for each item or service that was asked about; how many units are left of it stands in balance, where it has a limit of its own."
  * part[+]
    * name = #code
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "The item or service."
    * type = #Coding
  * part[+]
    * name = #covered
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Whether the product pays for it, on a visit of some type, for a person of this age and sex."
    * type = #boolean
  * part[+]
    * name = #earliest
    * use = #out
    * min = 0
    * max = "1"
    * documentation = "The first day, from the one that is asked about, on which neither a waiting period nor the frequency in the register stands against it; none when there is no such day within the cover, or when it is not covered."
    * type = #date
