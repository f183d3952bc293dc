ValueSet: BillChargeItemVS
Id: bill-charge-item
Title: "Line of a bill"
Description: "What one line of a bill is for."
* insert OwnValueSet([[Ligne d’une note à payer]])
* include codes from system OpenIMISBillChargeItem
