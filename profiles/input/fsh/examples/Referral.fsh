Instance: example-referral
InstanceOf: OpenIMISReferral
Usage: #example
Title: "A referral"
Description: "Viru Dispensary cannot test for malaria and sends Ethu Ilina to the health centre."
* identifier.system = "http://openimis.org/fhir/identifier/referral"
* identifier.value = "VIDS001-2019-0031"
* status = #active
* intent = #order
* subject.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* subject.identifier.value = "10500001"
* authoredOn = 2019-02-11
* requester.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* requester.identifier.value = "VIDS001"
* performer.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* performer.identifier.value = "VIHC001"
* reasonCode = http://hl7.org/fhir/sid/icd-10#R50 "Fever of other and unknown origin"
