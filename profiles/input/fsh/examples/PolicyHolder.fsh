Instance: example-policy-holder
InstanceOf: OpenIMISPolicyHolder
Usage: #example
Title: "An employer"
Description: "A tea cooperative in the same district that insures its workers; the household insures itself and does not need it."
* extension[scheme].valueCode = #demo
* extension[legalForm].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-ph-legal-form#1
* extension[activity].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-ph-activity#1
* identifier[policyHolder].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[policyHolder].value = "PH0001"
* active = true
* type = http://terminology.hl7.org/CodeSystem/organization-type#bus
* name = "Vida Tea Cooperative"
* address.extension[place].valueReference = Reference(example-district)
* address.extension[place].valueReference.identifier.system = "http://openimis.org/fhir/identifier/location"
* address.extension[place].valueReference.identifier.value = "R2D2"
