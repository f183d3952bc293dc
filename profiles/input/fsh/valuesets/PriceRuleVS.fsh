ValueSet: PriceRuleVS
Id: price-rule
Title: "Price rule"
Description: "What a product pays when asked price and list price differ."
* insert OwnValueSet([[Règle de prix]])
* include codes from system PriceRule
