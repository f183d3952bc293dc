RuleSet: InteractionAs(level, code)
* interaction[+].code = #{code}
* interaction[=].extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* interaction[=].extension[0].valueCode = #{level}
