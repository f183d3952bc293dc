Instance: example-answer-approved
InstanceOf: OpenIMISClaimResponse
Usage: #example
Title: "The answer: approved"
Description: "Every line is accepted, so the claim is approved; the blood slide is paid at the list price. 1 × 400 + 1 × min(850, 800) + 20 × 10 = 1400."
* insert ClaimAnswer(example-claim-approved, EXA00001, example-head, 10500001, example-coverage-head, 2019-02-11T15:04:00Z)
* insert ClaimDecision(approved, Approved, 16, Valuated)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#R
* disposition = "Approved: 1400.00 of 1450.00 TZS."
* insert FrenchText(disposition, [[Approuvé : 1400.00 sur 1450.00 TZS.]])
* item[+].itemSequence = 1
* insert AnswerNote(1, en, [[A1: 400.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 1: 400.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 400.00 TZS.]])
* insert AnswerNote(2, fr, [[A1 : 400.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 1 : 400.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 400.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 400)
* insert PaidInFull(400)
* item[+].itemSequence = 2
* insert AnswerNote(3, en, [[I26: 850.00 TZS asked a unit; list Tahida Govt. Health Centre List says 800.00 TZS; the lower one, 800.00 TZS, is taken. Quantity 1: 800.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 800.00 TZS.]])
* insert AnswerNote(4, fr, [[I26 : 850.00 TZS demandés par unité ; la liste Tahida Govt. Health Centre List dit 800.00 TZS ; le plus bas, 800.00 TZS, est retenu. Quantité 1 : 800.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 800.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 850)
* item[=].adjudication[+].category = http://openimis.org/fhir/CodeSystem/adjudication#adjusted-price "Adjusted price"
* item[=].adjudication[=].amount.value = 800
* item[=].adjudication[=].amount.currency = #TZS
* insert PaidInFull(800)
* item[+].itemSequence = 3
* insert AnswerNote(5, en, [[0182: 10.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 20: 200.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 200.00 TZS.]])
* insert AnswerNote(6, fr, [[0182 : 10.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 20 : 200.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 200.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 200)
* insert PaidInFull(200)
* insert AnswerTotal(submitted, Submitted Amount, 1450)
* insert AnswerTotal(eligible, Eligible Amount, 1400)
* insert AnswerTotal(copay, CoPay, 0)
* insert AnswerTotal(benefit, Benefit Amount, 1400)
