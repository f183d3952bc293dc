ValueSet: InvoiceTypeVS
Id: invoice-type
Title: "Type of invoice"
Description: "What the insurer asks money for."
* insert OwnValueSet([[Type de facture]])
* include codes from system OpenIMISInvoiceType
