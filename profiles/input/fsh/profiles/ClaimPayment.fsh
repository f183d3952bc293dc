Profile: OpenIMISClaimPayment
Parent: PaymentReconciliation
Id: openimis-claim-payment
Title: "openIMIS payment of claims"
Description: "What the insurer pays a health facility for a month: each claim with its answer, and what is paid for it. A batch run makes one for each facility."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* insert BusinessIdentifier(payment, payment, [[The number of the payment]])
* status MS
* status ^short = "draft until it is approved, then active; cancelled after it was taken back"
* period 1..1 MS
* period ^short = "The month of the batch run"
* period.start 1..1 MS
* period.end 1..1 MS
* created MS
* paymentIssuer 1..1 MS
* paymentIssuer only Reference(Organization)
* paymentIssuer ^short = "The insurer"
* request 1..1 MS
* request ^short = "The batch run that made it"
* requestor 1..1 MS
* requestor only Reference(Organization)
* requestor ^short = "The health facility that is paid"
* outcome 1..1 MS
* disposition MS
* paymentDate MS
* paymentDate ^short = "The day on which the money is due, or was sent"
* paymentAmount MS
* paymentAmount ^short = "The sum of the details"
* paymentIdentifier MS
* paymentIdentifier ^short = "The number of the transfer at the bank"
* detail 1..* MS
* detail.predecessor MS
* detail.predecessor ^short = "The number of the payment that a correction corrects"
* detail.type MS
* detail.type from PaymentKindVS (required)
* detail.type ^short = "claim | capitation | correction"
* detail.request MS
* detail.request only Reference(Claim)
* detail.response MS
* detail.response only Reference(ClaimResponse)
* detail.response ^short = "The answer, in the version that is paid"
* detail.date MS
* detail.payee MS
* detail.payee only Reference(Organization)
* detail.payee ^short = "The health facility"
* detail.amount 1..1 MS
* formCode 1..1 MS
* formCode = PaymentKind#claim
* processNote MS
* processNote.text MS
* obeys oim-payment-1 and oim-claim-payment-1
