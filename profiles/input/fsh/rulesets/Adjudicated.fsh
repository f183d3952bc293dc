RuleSet: Adjudicated(category, display, amount)
* item[=].adjudication[+].category = http://terminology.hl7.org/CodeSystem/adjudication#{category} "{display}"
* item[=].adjudication[=].amount.value = {amount}
* item[=].adjudication[=].amount.currency = #TZS
