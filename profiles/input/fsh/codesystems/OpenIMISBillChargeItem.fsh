CodeSystem: OpenIMISBillChargeItem
Id: bill-charge-item
Title: "Line of a bill"
Description: "What one line of a bill is for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(bill-charge-item)
* #claim "Claim" "A claim."
* #claim insert French([[Demande de remboursement]])
* #contribution "Contribution" "A contribution."
* #contribution insert French([[Cotisation]])
