Instance: example-claim-draft
InstanceOf: OpenIMISClaimDraft
Usage: #example
Title: "A draft of a claim"
Description: "Ethu Ilina waits for her consultation; the health centre has opened her claim and fills in diagnoses and lines later."
* status = #draft
* type = http://terminology.hl7.org/CodeSystem/claim-type#institutional
* use = #claim
* patient.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* patient.identifier.value = "10500001"
* created = 2019-03-01
* provider.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* provider.identifier.value = "VIHC001"
* priority = http://terminology.hl7.org/CodeSystem/processpriority#normal
* insurance.sequence = 1
* insurance.focal = true
* insurance.coverage.display = "POL00032"
