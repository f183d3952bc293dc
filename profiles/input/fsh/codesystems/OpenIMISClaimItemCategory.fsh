CodeSystem: OpenIMISClaimItemCategory
Id: claim-item-category
Title: "Category of a claim line"
Description: "What a claim line asks for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(claim-item-category)
* #item "Item" "A medical item: a drug or a consumable."
* #item insert French([[Article]])
* #service "Service" "A medical service."
* #service insert French([[Acte]])
