Extension: SuccessorProduct
Id: successor-product
Title: "Successor of a product"
Description: "The product that families are offered when this one is not sold any more. openIMIS calls it the conversion product."
Context: InsurancePlan
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier.system 1..1
* valueIdentifier.system = "http://openimis.org/fhir/identifier/product"
* valueIdentifier.value 1..1
