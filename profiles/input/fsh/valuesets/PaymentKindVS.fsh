ValueSet: PaymentKindVS
Id: payment-kind
Title: "Kind of payment"
Description: "What money moved for."
* insert OwnValueSet([[Type de paiement]])
* include codes from system PaymentKind
