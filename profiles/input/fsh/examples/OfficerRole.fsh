Instance: example-officer-role
InstanceOf: OpenIMISOfficerRole
Usage: #example
Title: "Villages of the enrolment officer"
Description: "The officer enrols in Radho and in two villages of another region, which are named by their codes only."
* extension[scheme].valueCode = #demo
* identifier[officer].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[officer].value = "E00006"
* extension[substitute].valueIdentifier.system = "http://openimis.org/fhir/identifier/officer"
* extension[substitute].valueIdentifier.value = "E00005"
* active = true
* practitioner = Reference(example-officer)
* practitioner.identifier.system = "http://openimis.org/fhir/identifier/officer"
* practitioner.identifier.value = "E00006"
* location[0] = Reference(example-village)
* location[0].identifier.system = "http://openimis.org/fhir/identifier/location"
* location[0].identifier.value = "R2D2M1V1"
* location[1].identifier.system = "http://openimis.org/fhir/identifier/location"
* location[1].identifier.value = "R1D1M1V2"
* location[2].identifier.system = "http://openimis.org/fhir/identifier/location"
* location[2].identifier.value = "R1D1M1V3"
