Instance: charge-item-definition-price-list
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/charge-item-definition-price-list"
* name = "ChargeItemDefinitionPriceList"
* description = "The price list that a price belongs to"
* code = #price-list
* base = #ChargeItemDefinition
* type = #token
* expression = "ChargeItemDefinition.useContext.value.coding"
