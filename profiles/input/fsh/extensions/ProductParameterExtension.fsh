Extension: ProductParameterExtension
Id: product-parameter
Title: "Parameter of a product"
Description: "A number that the law fixes for a product, for example a contribution or a ceiling, with its history. A value holds until the day before the next one starts."
Context: InsurancePlan
* extension contains
    name 1..1 and
    reference 0..1 and
    value 1..*
* extension[name] ^short = "Which number it is"
* extension[name].value[x] 1..1
* extension[name].value[x] only code
* extension[name].valueCode from ProductParameterVS (required)
* extension[reference] ^short = "The law or decision behind it"
* extension[reference].value[x] 1..1
* extension[reference].value[x] only string
* extension[value] ^short = "Each value with its first day, the earliest first"
* extension[value].extension contains
    from 1..1 and
    value 1..1
* extension[value].extension[from] ^short = "The first day"
* extension[value].extension[from].value[x] 1..1
* extension[value].extension[from].value[x] only date
* extension[value].extension[value] ^short = "The number; amounts are in the currency of the scheme"
* extension[value].extension[value].value[x] 1..1
* extension[value].extension[value].value[x] only decimal
