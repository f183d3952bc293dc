RuleSet: PaidInFull(amount)
* insert Adjudicated(eligible, Eligible Amount, {amount})
* item[=].adjudication[+].category = http://terminology.hl7.org/CodeSystem/adjudication#eligpercent "Eligible %"
* item[=].adjudication[=].value = 100
* insert Adjudicated(copay, CoPay, 0)
* insert Adjudicated(benefit, Benefit Amount, {amount})
