RuleSet: French(display)
* ^designation[+].language = #fr
* ^designation[=].value = "{display}"
