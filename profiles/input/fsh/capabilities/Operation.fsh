RuleSet: Operation(name, definition)
* operation[+].name = "{name}"
* operation[=].definition = "{definition}"
