CodeSystem: OpenIMISContributionPayType
Id: contract-premium-type
Title: "Way of paying a contribution"
Description: "How a contribution was paid. The guide of openIMIS lists all but F, which its server writes as well. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(contract-premium-type)
* #B "Bank transfer" "Through a bank."
* #B insert French([[Virement bancaire]])
* #C "Cash" "In cash, against a receipt."
* #C insert French([[Espèces]])
* #M "Mobile phone" "By mobile money."
* #M insert French([[Paiement mobile]])
* #F "Funding" "A government or a donor paid."
* #F insert French([[Subvention]])
