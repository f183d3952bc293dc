RuleSet: AdjudicatedOwn(category, display, amount)
* item[=].adjudication[+].category = http://openimis.org/fhir/CodeSystem/adjudication#{category} "{display}"
* item[=].adjudication[=].amount.value = {amount}
* item[=].adjudication[=].amount.currency = #TZS
