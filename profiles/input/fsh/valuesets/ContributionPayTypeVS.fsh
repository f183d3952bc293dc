ValueSet: ContributionPayTypeVS
Id: contribution-pay-type
Title: "Way of paying a contribution"
Description: "How a contribution was paid."
* insert OwnValueSet([[Mode de paiement d’une cotisation]])
* include codes from system OpenIMISContributionPayType
