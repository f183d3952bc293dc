Instance: example-district
InstanceOf: OpenIMISLocation
Usage: #example
Title: "District Vida"
Description: "The district of the village and of the two facilities that the household goes to."
* extension[scheme].valueCode = #demo
* identifier[location].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[location].value = "R2D2"
* status = #active
* name = "Vida"
* mode = #instance
* type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type#D
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#jdn
* partOf = Reference(example-region)
* partOf.identifier.system = "http://openimis.org/fhir/identifier/location"
* partOf.identifier.value = "R2"
