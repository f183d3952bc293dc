Instance: charge-item-definition-code
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/charge-item-definition-code"
* name = "ChargeItemDefinitionCode"
* description = "The medical item or service that a price or a cover rule is about"
* code = #code
* base = #ChargeItemDefinition
* type = #token
* expression = "ChargeItemDefinition.code"
