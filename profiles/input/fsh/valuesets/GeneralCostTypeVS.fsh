ValueSet: GeneralCostTypeVS
Id: general-cost-type
Title: "Type of general cost"
Description: "What families pay for a product."
* insert OwnValueSet([[Type de coût général]])
* include codes from system OpenIMISGeneralCost
