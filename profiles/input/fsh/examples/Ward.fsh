Instance: example-ward
InstanceOf: OpenIMISLocation
Usage: #example
Title: "Ward Majhi"
Description: "The ward to which the village belongs."
* extension[scheme].valueCode = #demo
* identifier[location].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[location].value = "R2D2M1"
* status = #active
* name = "Majhi"
* mode = #instance
* type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type#W
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#jdn
* partOf = Reference(example-district)
* partOf.identifier.system = "http://openimis.org/fhir/identifier/location"
* partOf.identifier.value = "R2D2"
