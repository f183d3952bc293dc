Profile: OpenIMISContributionReceipt
Parent: PaymentReconciliation
Id: openimis-contribution-receipt
Title: "openIMIS contribution receipt"
Description: "Money that the insurer received for contributions due, in whole or in part: when, how, from whom, and under which receipt number."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/business-status named businessStatus 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/premium-pay-type named payType 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/underpayment-action named underpaymentAction 0..1 MS
* extension[businessStatus] ^short = "How far a payment by mobile money or bank has come; absent for cash"
* extension[businessStatus].value[x] from PaymentStatusVS (required)
* extension[payType] ^short = "B bank, C cash, M mobile money, F funding"
* extension[underpaymentAction] ^short = "wait | enforce | suspend, where it does not complete the contribution"
* insert BusinessIdentifier(receipt, receipt, [[The code of the product, a slash, and the number of the receipt]])
* identifier[receipt] ^comment = "A receipt number is used once for a product. A second receipt of the same number is refused (409)."
* status MS
* status ^short = "active; cancelled after it was taken back"
* created MS
* created ^short = "When it was written down"
* paymentIssuer MS
* paymentIssuer only Reference(Organization)
* paymentIssuer ^short = "The employer or payer; absent where a family pays, since R4 lets no person pay"
* requestor MS
* requestor only Reference(Practitioner or PractitionerRole or Organization)
* requestor ^short = "Who took the money: the officer, or the operator of the payment service"
* outcome 1..1 MS
* outcome ^short = "complete where every part was matched with a contribution due, otherwise partial"
* paymentDate MS
* paymentDate ^short = "The day on which the money was received"
* paymentDate ^comment = "A policy covers from this day or from its start, whichever is later."
* paymentAmount MS
* paymentIdentifier MS
* paymentIdentifier ^short = "The number of the transaction at the bank or the payment service"
* detail 1..* MS
* detail.type MS
* detail.type from ContributionCategoryVS (required)
* detail.type ^short = "C contribution, P photo fee; a photo fee completes no contribution"
* detail.request 1..1 MS
* detail.request only Reference(Invoice)
* detail.request ^short = "The contribution due"
* detail.date MS
* detail.payee MS
* detail.payee only Reference(Organization)
* detail.payee ^short = "The insurer"
* detail.amount 1..1 MS
* formCode 1..1 MS
* formCode = PaymentKind#contribution
* obeys oim-payment-1
