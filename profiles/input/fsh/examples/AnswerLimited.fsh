Instance: example-answer-limited
InstanceOf: OpenIMISClaimResponse
Usage: #example
Title: "The answer: limits are met"
Description: "If the product paid 80 percent, up to 50 tablets, beyond 500 shillings a person and up to 2000 for the policy, of which 20 tablets, 200 and 1400 shillings had been used. Items come first: 30 of 40 tablets are left, 30 × 10 = 300, all of it deductible (500 − 200 = 300). Then 400 × 80 % = 320, which leaves 2000 − 1400 − 320 = 280 of the ceiling; 800 × 80 % = 640, of which 280 are paid and 360 are not. 0 + 320 + 280 = 600."
* insert ClaimAnswer(example-claim-limited, EXL00001, example-head, 10500001, example-coverage-head, 2019-03-04T11:12:00Z)
* insert ClaimDecision(approved, Approved, 16, Valuated)
* insert Posted(0, demo|POL00032|10500001|deductible-other, 2, 300)
* insert Posted(1, demo|POL00032|10500001|ceiling-other, 2, 600)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* disposition = "Approved: 600.00 of 1600.00 TZS."
* insert FrenchText(disposition, [[Approuvé : 600.00 sur 1600.00 TZS.]])
* item[+].itemSequence = 1
* insert AnswerNote(1, en, [[A1: 400.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 1: 400.00 TZS. Deductible per insuree (500.00 TZS): paid in full already. Product BCTA0001 (policy POL00032) pays 80 %: 320.00 TZS; the patient pays 80.00 TZS. Ceiling per policy (2000.00 TZS): 280.00 TZS left.]])
* insert AnswerNote(2, fr, [[A1 : 400.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 1 : 400.00 TZS. Franchise par assuré (500.00 TZS) : déjà payée en entier. Le produit BCTA0001 (police POL00032) paie 80 % : 320.00 TZS ; le patient paie 80.00 TZS. Plafond par police (2000.00 TZS) : il reste 280.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 400)
* insert Adjudicated(eligible, Eligible Amount, 400)
* insert Adjudicated(deductible, Deductible, 0)
* insert AdjudicatedPercent(80)
* insert Adjudicated(copay, CoPay, 80)
* insert Adjudicated(benefit, Benefit Amount, 320)
* item[+].itemSequence = 2
* insert AnswerNote(3, en, [[I26: 800.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 1: 800.00 TZS. Deductible per insuree (500.00 TZS): paid in full already. Product BCTA0001 (policy POL00032) pays 80 %: 640.00 TZS; the patient pays 160.00 TZS. Ceiling per policy (2000.00 TZS): only 280.00 TZS was left, so 360.00 TZS is not paid. Paid: 280.00 TZS.]])
* insert AnswerNote(4, fr, [[I26 : 800.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 1 : 800.00 TZS. Franchise par assuré (500.00 TZS) : déjà payée en entier. Le produit BCTA0001 (police POL00032) paie 80 % : 640.00 TZS ; le patient paie 160.00 TZS. Plafond par police (2000.00 TZS) : il ne restait que 280.00 TZS, donc 360.00 TZS n’est pas payé. Payé : 280.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 800)
* insert Adjudicated(eligible, Eligible Amount, 800)
* insert Adjudicated(deductible, Deductible, 0)
* insert AdjudicatedPercent(80)
* insert Adjudicated(copay, CoPay, 160)
* insert AdjudicatedOwn(ceiling-reduction, Reduction by a ceiling, 360)
* insert Adjudicated(benefit, Benefit Amount, 280)
* item[+].itemSequence = 3
* insert AnswerNote(5, en, [[0182: 10.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Units that the policy pays for in a period of cover: 50; used before: 20; here: 40; accepted: 30. Quantity 30: 300.00 TZS. Deductible per insuree (500.00 TZS): 300.00 TZS was still to be paid; the patient pays 300.00 TZS, 0.00 TZS is left. So product BCTA0001 (policy POL00032) pays nothing. Ceiling per policy (2000.00 TZS): 600.00 TZS left.]])
* insert AnswerNote(6, fr, [[0182 : 10.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Unités que la police paie par période de couverture : 50 ; déjà utilisées : 20 ; ici : 40 ; acceptées : 30. Quantité 30 : 300.00 TZS. Franchise par assuré (500.00 TZS) : il restait 300.00 TZS à payer ; le patient paie 300.00 TZS, il reste 0.00 TZS. Le produit BCTA0001 (police POL00032) ne paie donc rien. Plafond par police (2000.00 TZS) : il reste 600.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 400)
* item[=].adjudication[+].category = http://openimis.org/fhir/CodeSystem/adjudication#adjusted-quantity "Adjusted quantity"
* item[=].adjudication[=].value = 30
* insert Adjudicated(eligible, Eligible Amount, 300)
* insert Adjudicated(deductible, Deductible, 300)
* insert AdjudicatedPercent(80)
* insert Adjudicated(copay, CoPay, 0)
* insert Adjudicated(benefit, Benefit Amount, 0)
* insert AnswerTotal(submitted, Submitted Amount, 1600)
* insert AnswerTotal(eligible, Eligible Amount, 1500)
* insert AnswerTotal(deductible, Deductible, 300)
* insert AnswerTotal(copay, CoPay, 240)
* insert AnswerTotalOwn(ceiling-reduction, Reduction by a ceiling, 360)
* insert AnswerTotal(benefit, Benefit Amount, 600)
