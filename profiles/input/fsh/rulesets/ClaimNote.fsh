RuleSet: ClaimNote(number, language, text)
* processNote[+].number = {number}
* processNote[=].type = #display
* processNote[=].text = "{text}"
* processNote[=].language = urn:ietf:bcp:47#{language}
