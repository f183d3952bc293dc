RuleSet: FrenchDefinition(definition)
* ^definition.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^definition.extension[=].extension[+].url = "lang"
* ^definition.extension[=].extension[=].valueCode = #fr
* ^definition.extension[=].extension[+].url = "content"
* ^definition.extension[=].extension[=].valueString = "{definition}"
