CodeSystem: OpenIMISInvoiceChargeItem
Id: invoice-charge-item
Title: "Line of an invoice"
Description: "What one line of an invoice is for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(invoice-charge-item)
* #contribution "Contribution" "A contribution."
* #contribution insert French([[Cotisation]])
* #policy "Policy" "A policy."
* #policy insert French([[Police]])
