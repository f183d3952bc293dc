RuleSet: ExampleIdentifier(slice, kind, value)
* identifier[{slice}].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[{slice}].system = "http://openimis.org/fhir/identifier/{kind}"
* identifier[{slice}].value = "{value}"
