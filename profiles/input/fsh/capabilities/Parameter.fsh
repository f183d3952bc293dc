RuleSet: Parameter(name, type, definition)
* searchParam[+].name = "{name}"
* searchParam[=].definition = "{definition}"
* searchParam[=].type = #{type}
