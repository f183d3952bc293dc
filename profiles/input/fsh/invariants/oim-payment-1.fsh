Invariant: oim-payment-1
Description: "Every part of a payment is in the currency of the payment."
Severity: #error
Expression: "(paymentAmount.currency | detail.amount.currency).count() <= 1"
