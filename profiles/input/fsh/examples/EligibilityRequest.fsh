Instance: example-eligibility-request
InstanceOf: OpenIMISEligibilityRequest
Usage: #example
Title: "A question about cover"
Description: "Before it treats Ethu Ilina, the health centre asks whether she is covered."
* status = #active
* purpose = #validation
* patient.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* patient.identifier.value = "10500001"
* servicedDate = 2019-02-11
* created = 2019-02-11
* provider.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* provider.identifier.value = "VIHC001"
* insurer.identifier.system = "http://openimis.org/fhir/identifier/insurer"
* insurer.identifier.value = "OPENIMIS"
