Instance: example-officer
InstanceOf: OpenIMISOfficer
Usage: #example
Title: "Enrolment officer Uck Yabber"
Description: "The officer who enrolled the household. The district of the officer is another one than that of the village, and is named by its code only."
* extension[scheme].valueCode = #demo
* identifier[officer].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[officer].value = "E00006"
* active = true
* name.family = "Yabber"
* name.given = "Uck"
* address.extension[place].valueReference.identifier.system = "http://openimis.org/fhir/identifier/location"
* address.extension[place].valueReference.identifier.value = "R1D1"
* birthDate = "1974-08-30"
* qualification[officer].code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#EO
