Instance: contract-renew
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(contract-renew)
* name = "ContractRenew"
* title = "Renew a policy"
* status = #active
* description = "Offers a family the next term of its policy."
* affectsState = true
* code = #renew
* comment = """
The renewal is a new policy that follows the old one, valued by the product's parameters on the day of the renewal. It is offered until its contribution is paid. A second request finds the same offer.

Refused with an OperationOutcome, and nothing changed:

* 404 `not-found`: no such policy, or one of another district
* 409 `state-transition`: the policy is terminated, or another one covers these days
* 422 `value`: a start that the product does not allow, or a product that does not take the place of the old one; `unresolved-reference`

Roles: officer, for families of the own districts; admin.
"""
* resource = #Contract
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #date
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The day of the renewal, which decides about start and discounts; none means today."
  * type = #date
* parameter[+]
  * name = #product
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Another product than before: InsurancePlan/id or its code."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/InsurancePlan"
* parameter[+]
  * name = #officer
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The officer who renews; none means the one of the policy."
  * type = #Reference
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Practitioner"
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The new policy (201 and Location; 200 when it was offered before)."
  * type = #Contract
