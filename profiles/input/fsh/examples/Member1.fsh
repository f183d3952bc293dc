Instance: example-member-1
InstanceOf: OpenIMISInsuree
Usage: #example
Title: "Doni Ilina, member of the household"
Description: "The head's younger sister. She has no card yet; everything else about her stands with the family."
* extension[scheme].valueCode = #demo
* extension[businessStatus].valueCodeableConcept = http://openimis.org/fhir/CodeSystem/insuree-status#AC
* extension[cardIssued].valueBoolean = false
* identifier[insureeNumber].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[insureeNumber].value = "105000002"
* active = true
* name.use = #official
* name.family = "Ilina"
* name.given = "Doni"
* gender = #female
* birthDate = "1993-06-09"
