RuleSet: AnswerTotal(category, display, amount)
* total[+].category = http://terminology.hl7.org/CodeSystem/adjudication#{category} "{display}"
* total[=].amount.value = {amount}
* total[=].amount.currency = #TZS
