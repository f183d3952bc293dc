Extension: Product
Id: product
Title: "Product"
Description: "The insurance product of a policy, a cover or a cover rule, by its code."
Context: Coverage, Contract, ChargeItemDefinition
* value[x] 1..1
* value[x] only Identifier
* value[x].system 1..1
* value[x].system = "http://openimis.org/fhir/identifier/product"
* value[x].value 1..1
