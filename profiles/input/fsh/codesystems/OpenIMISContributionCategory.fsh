CodeSystem: OpenIMISContributionCategory
Id: contract-premium-category
Title: "Category of contribution"
Description: "What a contribution pays for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(contract-premium-category)
* #C "Contribution and others" "The contribution itself, registration and assembly fees."
* #C insert French([[Cotisation et autres]])
* #P "Photo fee" "The photos of the members."
* #P insert French([[Frais de photo]])
