RuleSet: OwnConceptMap
* language = #en
* version = "0.1.0"
* status = #active
* experimental = false
