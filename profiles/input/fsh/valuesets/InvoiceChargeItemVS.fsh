ValueSet: InvoiceChargeItemVS
Id: invoice-charge-item
Title: "Line of an invoice"
Description: "What one line of an invoice is for."
* insert OwnValueSet([[Ligne d’une facture]])
* include codes from system OpenIMISInvoiceChargeItem
