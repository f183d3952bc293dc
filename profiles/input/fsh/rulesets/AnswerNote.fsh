RuleSet: AnswerNote(number, language, text)
* item[=].noteNumber[+] = {number}
* processNote[+].number = {number}
* processNote[=].type = #display
* processNote[=].text = "{text}"
* processNote[=].language = urn:ietf:bcp:47#{language}
