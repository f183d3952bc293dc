Instance: example-answer-preauthorization
InstanceOf: OpenIMISClaimResponse
Usage: #example
Title: "The answer to a preauthorisation"
Description: "The operation would be paid, and its amount is reserved for thirty days. The claim that follows it names EXT00001 in insurance.preAuthRef and finds what was reserved."
* extension[scheme].valueCode = #demo
* insert ClaimDecision(approved, Approved, 16, Valuated)
* insert TypedIdentifier(identifier[claimCode], claim-code, EXT00001)
* status = #active
* type = http://terminology.hl7.org/CodeSystem/claim-type#institutional
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* use = #preauthorization
* patient = Reference(example-member-1)
* insert TypedIdentifier(patient.identifier, insuree-number, 105000002)
* created = 2019-03-04T08:15:00Z
* insurer = Reference(example-insurer)
* insert TypedIdentifier(requestor.identifier, health-facility, VIHOS001)
* request.reference = "Claim/example-preauthorization/_history/1"
* outcome = #complete
* preAuthRef = "EXT00001"
* preAuthPeriod.start = 2019-03-04
* preAuthPeriod.end = 2019-04-03
* disposition = "Approved: 21000.00 of 21000.00 TZS. Reserved until 2019-04-03: the claim that follows names EXT00001 as its preauthorization."
* insert FrenchText(disposition, [[Approuvé : 21000.00 sur 21000.00 TZS. Réservé jusqu’au 2019-04-03 : la demande qui suit nomme EXT00001 comme accord préalable.]])
* item[+].itemSequence = 1
* insert AnswerNote(1, en, [[M14: 21000.00 TZS asked a unit, the price of list Tahida Govt. Hospital List. Quantity 1: 21000.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 21000.00 TZS.]])
* insert AnswerNote(2, fr, [[M14 : 21000.00 TZS demandés par unité, le prix de la liste Tahida Govt. Hospital List. Quantité 1 : 21000.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 21000.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 21000)
* insert PaidInFull(21000)
* insert AnswerTotal(submitted, Submitted Amount, 21000)
* insert AnswerTotal(eligible, Eligible Amount, 21000)
* insert AnswerTotal(copay, CoPay, 0)
* insert AnswerTotal(benefit, Benefit Amount, 21000)
* insurance.sequence = 1
* insurance.focal = true
* insurance.coverage = Reference(example-coverage-member-1)
* insert TypedIdentifier(insurance.coverage.identifier, member-cover, POL00032/105000002)
* insurance.coverage.display = "POL00032"
