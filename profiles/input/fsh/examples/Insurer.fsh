Instance: example-insurer
InstanceOf: OpenIMISInsurer
Usage: #example
Title: "Insurer"
Description: "The insurer of the demo scheme, who pays the claims of the story."
* extension[scheme].valueCode = #demo
* identifier[insurer].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[insurer].value = "OPENIMIS"
* active = true
* type = http://terminology.hl7.org/CodeSystem/organization-type#ins
* name = "openIMIS demo insurer"
