Instance: example-head
InstanceOf: OpenIMISInsuree
Usage: #example
Title: "Ethu Ilina, head of the household"
Description: "The head of the household, with her insurance card and the health centre as her first point of care."
* extension[scheme].valueCode = #demo
* extension[businessStatus].valueCodeableConcept = http://openimis.org/fhir/CodeSystem/insuree-status#AC
* extension[cardIssued].valueBoolean = true
* extension[educationLevel].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/patient-education-level#4
* extension[profession].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/patient-profession#2
* identifier[insureeNumber].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[insureeNumber].value = "10500001"
* identifier[passport].type = http://terminology.hl7.org/CodeSystem/v2-0203#PPN
* identifier[passport].value = "P0105001"
* active = true
* name.use = #official
* name.family = "Ilina"
* name.given = "Ethu"
* telecom.system = #phone
* telecom.value = "+255 700 000 105"
* gender = #female
* birthDate = "1988-07-10"
* address.extension[place].valueReference = Reference(example-village)
* address.extension[place].valueReference.identifier.system = "http://openimis.org/fhir/identifier/location"
* address.extension[place].valueReference.identifier.value = "R2D2M1V1"
* address.text = "House by the well, Radho"
* maritalStatus = http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#S
* generalPractitioner = Reference(example-facility)
* generalPractitioner.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* generalPractitioner.identifier.value = "VIHC001"
