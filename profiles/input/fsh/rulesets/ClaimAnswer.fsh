RuleSet: ClaimAnswer(claim, code, patient, insuree, coverage, moment)
* extension[scheme].valueCode = #demo
* insert TypedIdentifier(identifier[claimCode], claim-code, {code})
* status = #active
* type = http://terminology.hl7.org/CodeSystem/claim-type#institutional
* use = #claim
* patient = Reference({patient})
* insert TypedIdentifier(patient.identifier, insuree-number, {insuree})
* created = {moment}
* insurer = Reference(example-insurer)
* requestor = Reference(example-facility)
* insert TypedIdentifier(requestor.identifier, health-facility, VIHC001)
* request.reference = "Claim/{claim}/_history/1"
* outcome = #complete
* insurance.sequence = 1
* insurance.focal = true
* insurance.coverage = Reference({coverage})
* insert TypedIdentifier(insurance.coverage.identifier, member-cover, POL00032/{insuree})
* insurance.coverage.display = "POL00032"
