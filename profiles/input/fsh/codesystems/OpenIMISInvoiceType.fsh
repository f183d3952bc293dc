CodeSystem: OpenIMISInvoiceType
Id: invoice-type
Title: "Type of invoice"
Description: "What the insurer asks money for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(invoice-type)
* #contribution "Contribution" "A family owes the contribution of its policy."
* #contribution insert French([[Cotisation]])
* #contract "Contract" "An employer or other policy holder owes the contributions of its people."
* #contract insert French([[Contrat]])
* #funding "Funding" "A government or a donor is asked to pay."
* #funding insert French([[Financement]])
