ValueSet: PaymentStatusVS
Id: payment-status
Title: "Payment status"
Description: "How far a payment of contributions has come."
* insert OwnValueSet([[État du paiement]])
* include codes from system PaymentStatus
