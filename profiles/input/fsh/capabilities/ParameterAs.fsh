RuleSet: ParameterAs(level, name, type, definition)
* searchParam[+].name = "{name}"
* searchParam[=].definition = "{definition}"
* searchParam[=].type = #{type}
* searchParam[=].extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* searchParam[=].extension[0].valueCode = #{level}
