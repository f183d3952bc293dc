RuleSet: FrenchText(path, text)
* {path}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {path}.extension[=].extension[+].url = "lang"
* {path}.extension[=].extension[=].valueCode = #fr
* {path}.extension[=].extension[+].url = "content"
* {path}.extension[=].extension[=].valueString = "{text}"
