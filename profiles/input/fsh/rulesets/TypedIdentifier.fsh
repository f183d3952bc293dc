RuleSet: TypedIdentifier(path, kind, value)
* {path}.type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* {path}.system = "http://openimis.org/fhir/identifier/{kind}"
* {path}.value = "{value}"
