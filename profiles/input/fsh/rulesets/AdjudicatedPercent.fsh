RuleSet: AdjudicatedPercent(percent)
* item[=].adjudication[+].category = http://terminology.hl7.org/CodeSystem/adjudication#eligpercent "Eligible %"
* item[=].adjudication[=].value = {percent}
