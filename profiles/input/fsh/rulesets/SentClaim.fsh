RuleSet: SentClaim(code, insuree, facility, administrator, day)
* identifier[claimCode].value = "{code}"
* status = #active
* type = http://terminology.hl7.org/CodeSystem/claim-type#institutional
* use = #claim
* patient.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* patient.identifier.value = "{insuree}"
* billablePeriod.start = {day}
* billablePeriod.end = {day}
* created = {day}
* enterer.identifier.system = "http://openimis.org/fhir/identifier/claim-administrator"
* enterer.identifier.value = "{administrator}"
* provider.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* provider.identifier.value = "{facility}"
* priority = http://terminology.hl7.org/CodeSystem/processpriority#normal
* insurance.sequence = 1
* insurance.focal = true
* insurance.coverage.display = "POL00032"
