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
Nothing is stored, and nothing is promised: the next claim that is judged changes the balance. What preauthorizations have reserved counts as used. A limit for in-patient or out-patient care stands under its own code; a policy ceiling that grows with the family is told as it is for the members of that day. A limit that the product does not have is not told.

Refused with an OperationOutcome:

* 404 `not-found`: no such cover
* 422 `value`: a date outside the cover; `code-invalid`, `code-system`: an unknown item or service

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
