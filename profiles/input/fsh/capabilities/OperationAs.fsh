RuleSet: OperationAs(level, name, definition)
* operation[+].name = "{name}"
* operation[=].definition = "{definition}"
* operation[=].extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* operation[=].extension[0].valueCode = #{level}
