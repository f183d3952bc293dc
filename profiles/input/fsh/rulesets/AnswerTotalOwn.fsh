RuleSet: AnswerTotalOwn(category, display, amount)
* total[+].category = http://openimis.org/fhir/CodeSystem/adjudication#{category} "{display}"
* total[=].amount.value = {amount}
* total[=].amount.currency = #TZS
