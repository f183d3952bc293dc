Instance: example-answer-partial
InstanceOf: OpenIMISClaimResponse
Usage: #example
Title: "The answer: approved in part"
Description: "The blood sugar is refused for reason 2, the other lines are paid. 1 × 400 + 10 × 10 = 500."
* insert ClaimAnswer(example-claim-partial, EXP00001, example-member-1, 105000002, example-coverage-member-1, 2019-02-18T14:20:00Z)
* insert ClaimDecision(partial, Partly approved, 16, Valuated)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* disposition = "Partly approved: 500.00 of 1750.00 TZS. Lines refused: 1 of 3."
* insert FrenchText(disposition, [[Approuvé en partie : 500.00 sur 1750.00 TZS. Lignes refusées : 1 sur 3.]])
* item[+].itemSequence = 1
* insert AnswerNote(1, en, [[A1: 400.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 1: 400.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 400.00 TZS.]])
* insert AnswerNote(2, fr, [[A1 : 400.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 1 : 400.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 400.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 400)
* insert PaidInFull(400)
* item[+].itemSequence = 2
* insert AnswerNote(3, en, [[I113 was not in the price list of facility VIHC001 on 2019-02-18.]])
* insert AnswerNote(4, fr, [[I113 n’était pas dans la liste de prix de la formation sanitaire VIHC001 le 2019-02-18.]])
* insert Adjudicated(submitted, Submitted Amount, 1250)
* insert Refused(item[=].adjudication[1], 2, Not in the price list of the facility)
* item[+].itemSequence = 3
* insert AnswerNote(5, en, [[0182: 10.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 10: 100.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 100.00 TZS.]])
* insert AnswerNote(6, fr, [[0182 : 10.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 10 : 100.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 100.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 100)
* insert PaidInFull(100)
* insert AnswerTotal(submitted, Submitted Amount, 1750)
* insert AnswerTotal(eligible, Eligible Amount, 500)
* insert AnswerTotal(copay, CoPay, 0)
* insert AnswerTotal(benefit, Benefit Amount, 500)
