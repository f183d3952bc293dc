ValueSet: LimitKindVS
Id: limit-kind
Title: "Kind of limit"
Description: "How a product limits what it pays for one unit."
* insert OwnValueSet([[Type de limite]])
* include codes from system LimitKind
