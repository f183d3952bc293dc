RuleSet: OwnOperation(id)
* url = "http://openimis.org/fhir/OperationDefinition/{id}"
* version = "0.1.0"
* kind = #operation
* experimental = false
