Extension: PriceRuleExtension
Id: price-rule
Title: "Price rule of a product"
Description: "What a product pays from a day on where the facility asks less than the list price. Before the first rule it pays the lower of the two."
Context: InsurancePlan
* extension contains
    from 1..1 and
    value 1..1
* extension[from] ^short = "The first day"
* extension[from].value[x] 1..1
* extension[from].value[x] only date
* extension[value] ^short = "lower | list"
* extension[value].value[x] 1..1
* extension[value].value[x] only code
* extension[value].valueCode from PriceRuleVS (required)
