RuleSet: OwnNamingSystem(kind)
* status = #active
* kind = #identifier
* date = "2026-11-21"
* uniqueId.type = #uri
* uniqueId.value = "http://openimis.org/fhir/identifier/{kind}"
* uniqueId.preferred = true
