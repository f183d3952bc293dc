RuleSet: Refused(path, reason, display)
* {path}.category = http://terminology.hl7.org/CodeSystem/adjudication#benefit "Benefit Amount"
* {path}.reason.coding[0] = http://openimis.org/fhir/CodeSystem/rejection-reason#{reason} "{display}"
* {path}.reason.coding[1] = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-rejection-reasons#{reason}
* {path}.amount.value = 0
* {path}.amount.currency = #TZS
