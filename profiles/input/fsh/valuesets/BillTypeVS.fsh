ValueSet: BillTypeVS
Id: bill-type
Title: "Type of bill"
Description: "What the insurer owes money for."
* insert OwnValueSet([[Type de note à payer]])
* include codes from system OpenIMISBillType
