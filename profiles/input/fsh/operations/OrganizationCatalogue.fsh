Instance: organization-catalogue
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(organization-catalogue)
* name = "OrganizationCatalogue"
* title = "What a facility may claim"
* status = #active
* description = "Gives a facility the items and services that it may claim on a day, with their prices and limits, to be kept by its own system."
* affectsState = false
* code = #catalogue
* comment = """
What may be claimed is what stands in the facility's price lists on the day, as the judge of claims sees it. The answer comes in pages, in the order of codes, items first. A system that holds an earlier answer asks with `_since` for what has changed since, what has ended among it, or with If-None-Match and is told 304 when nothing has.

Refused with an OperationOutcome:

* 403 `forbidden`: another facility's catalogue
* 404 `not-found`: no such facility
* 422 `value`, `not-supported`, `unresolved-reference`: a parameter that cannot be, or that nobody knows; an unknown product
* 503 `scheme-not-ready`

Roles: facility, for itself; reviewer; admin.
"""
* resource = #Organization
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
  * name = #product
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The code of a product: with what it pays and its limits. None means prices only."
  * type = #string
* parameter[+]
  * name = #type
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "Medication for items, ActivityDefinition for services; none means both."
  * type = #code
* parameter[+]
  * name = #_since
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Only what has changed since, whether it may still be claimed or not."
  * type = #instant
* parameter[+]
  * name = #_count
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "How many entries a page."
  * type = #integer
* parameter[+]
  * name = #_after
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Where the page begins: the link `next` of the page before names it."
  * type = #string
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "A Bundle of type searchset: Medication and ActivityDefinition as matches, the ChargeItemDefinitions with their prices and limits included."
  * type = #Bundle
