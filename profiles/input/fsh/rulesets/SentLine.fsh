RuleSet: SentLine(number, system, code, display, quantity, price)
* item[+].sequence = {number}
* item[=].productOrService = http://openimis.org/fhir/CodeSystem/{system}#{code} "{display}"
* item[=].quantity.value = {quantity}
* item[=].unitPrice.value = {price}
* item[=].unitPrice.currency = #TZS
