Instance: example-answer-denied
InstanceOf: OpenIMISClaimResponse
Usage: #example
Title: "The answer: denied"
Description: "The only line is refused for reason 2, so no line is left and the claim is denied for reason 1. The answer is complete: nothing failed, and nothing is waited for."
* insert ClaimAnswer(example-claim-denied, EXD00001, example-head, 10500001, example-coverage-head, 2019-02-25T16:31:00Z)
* insert ClaimDecision(denied, Denied, 1, Rejected)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* disposition = "Denied: 0.00 of 260.00 TZS. No line of claim EXD00001 can be accepted."
* insert FrenchText(disposition, [[Refusé : 0.00 sur 260.00 TZS. Aucune ligne de la demande EXD00001 ne peut être acceptée.]])
* item[+].itemSequence = 1
* insert AnswerNote(1, en, [[0022 was not in the price list of facility VIHC001 on 2019-02-25.]])
* insert AnswerNote(2, fr, [[0022 n’était pas dans la liste de prix de la formation sanitaire VIHC001 le 2019-02-25.]])
* insert Adjudicated(submitted, Submitted Amount, 260)
* insert Refused(item[=].adjudication[1], 2, Not in the price list of the facility)
* insert Refused(adjudication[0], 1, Not in the register)
* insert AnswerTotal(submitted, Submitted Amount, 260)
* insert AnswerTotal(eligible, Eligible Amount, 0)
* insert AnswerTotal(copay, CoPay, 0)
* insert AnswerTotal(benefit, Benefit Amount, 0)
