Profile: OpenIMISPaymentNotice
Parent: PaymentNotice
Id: openimis-payment-notice
Title: "openIMIS payment notice"
Description: "Tells the one who gets money that a payment was sent, or has arrived: a health facility about its claims, the insurer about a contribution."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* identifier MS
* status MS
* status ^short = "active; cancelled after it was taken back"
* request MS
* request only Reference(Claim or Invoice)
* request ^short = "The claim or the contribution due, where the notice is about one only"
* response MS
* response only Reference(ClaimResponse)
* created MS
* payment MS
* payment ^short = "The payment of claims or the contribution receipt"
* paymentDate 1..1 MS
* payee MS
* payee only Reference(Organization)
* payee ^short = "Who gets the money"
* recipient MS
* recipient ^short = "Who is told"
* amount MS
* paymentStatus 1..1 MS
* paymentStatus from http://hl7.org/fhir/ValueSet/payment-status (required)
* paymentStatus ^short = "paid: sent; cleared: arrived"
* paymentStatus ^comment = "It goes from paid to cleared, never back."
