RuleSet: PublishedName(display)
* ^designation[+].language = #en
* ^designation[=].value = "{display}"
