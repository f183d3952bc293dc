Instance: example-eligibility-response
InstanceOf: OpenIMISEligibilityResponse
Usage: #example
Title: "The answer about cover"
Description: "She is covered on that day, by the policy of her family."
* extension[scheme].valueCode = #demo
* status = #active
* purpose = #validation
* patient = Reference(example-head)
* insert TypedIdentifier(patient.identifier, insuree-number, 10500001)
* servicedDate = 2019-02-11
* created = 2019-02-11T07:12:00Z
* requestor = Reference(example-facility)
* request = Reference(example-eligibility-request)
* outcome = #complete
* disposition = "Covered on 2019-02-11: policy POL00032 (product BCTA0001)."
* insert FrenchText(disposition, [[Couvert le 2019-02-11 : police POL00032 (produit BCTA0001).]])
* insurer = Reference(example-insurer)
* insurance.coverage = Reference(example-coverage-head)
* insert TypedIdentifier(insurance.coverage.identifier, member-cover, POL00032/10500001)
* insurance.coverage.display = "POL00032"
* insurance.inforce = true
* insurance.benefitPeriod.start = 2018-03-20
* insurance.benefitPeriod.end = 2019-03-19
