RuleSet: ExampleLink(path, target, kind, value)
* {path} = Reference({target})
* {path}.identifier.system = "http://openimis.org/fhir/identifier/{kind}"
* {path}.identifier.value = "{value}"
