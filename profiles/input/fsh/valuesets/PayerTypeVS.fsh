ValueSet: PayerTypeVS
Id: payer-type
Title: "Type of payer"
Description: "What kind of organisation pays contributions of others."
* insert OwnValueSet([[Type de payeur]])
* include codes from system PayerType
