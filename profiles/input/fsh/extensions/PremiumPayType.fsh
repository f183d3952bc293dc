Extension: PremiumPayType
Id: premium-pay-type
Title: "Way of paying a contribution"
Description: "How a contribution was paid: cash, bank, mobile money or funding by a payer."
Context: PaymentReconciliation
* value[x] 1..1
* value[x] only code
* valueCode from ContributionPayTypeVS (required)
