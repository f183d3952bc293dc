ValueSet: PriceOriginVS
Id: price-origin
Title: "Origin of the price"
Description: "Where the price of a covered item or service comes from."
* insert OwnValueSet([[Origine du prix]])
* include codes from system PriceOrigin
