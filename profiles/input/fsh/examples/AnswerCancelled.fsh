Instance: example-answer-cancelled
InstanceOf: OpenIMISClaimResponse
Usage: #example
Title: "The answer: cancelled"
Description: "The answer keeps what had been decided; its status and its sentence say that nothing of it is paid. Under a product with limits it would carry two more postings, which give back what the first ones had taken."
* insert ClaimAnswer(example-claim-cancelled, EXW00001, example-head, 10500001, example-coverage-head, 2019-02-12T09:40:00Z)
* insert ClaimDecision(approved, Approved, 16, Valuated)
* status = #cancelled
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* disposition = "Cancelled: nothing is paid for this claim, and what it had taken or reserved is free again. Reason: Entered for the wrong person"
* insert FrenchText(disposition, [[Annulé : rien n’est payé pour cette demande, et ce qu’elle avait pris ou réservé est de nouveau libre. Motif : Entered for the wrong person]])
* item[+].itemSequence = 1
* insert AnswerNote(1, en, [[A1: 400.00 TZS asked a unit, the price of list Tahida Govt. Health Centre List. Quantity 1: 400.00 TZS. Product BCTA0001 (policy POL00032) pays it in full: 400.00 TZS.]])
* insert AnswerNote(2, fr, [[A1 : 400.00 TZS demandés par unité, le prix de la liste Tahida Govt. Health Centre List. Quantité 1 : 400.00 TZS. Le produit BCTA0001 (police POL00032) paie le tout : 400.00 TZS.]])
* insert Adjudicated(submitted, Submitted Amount, 400)
* insert PaidInFull(400)
* insert ClaimNote(3, en, [[Cancelled: nothing is paid for this claim, and what it had taken or reserved is free again. Reason: Entered for the wrong person]])
* insert ClaimNote(4, fr, [[Annulé : rien n’est payé pour cette demande, et ce qu’elle avait pris ou réservé est de nouveau libre. Motif : Entered for the wrong person]])
* insert AnswerTotal(submitted, Submitted Amount, 400)
* insert AnswerTotal(eligible, Eligible Amount, 400)
* insert AnswerTotal(copay, CoPay, 0)
* insert AnswerTotal(benefit, Benefit Amount, 400)
