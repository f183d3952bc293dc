Instance: example-village
InstanceOf: OpenIMISLocation
Usage: #example
Title: "Village Radho"
Description: "The village in which the household lives."
* extension[scheme].valueCode = #demo
* identifier[location].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[location].value = "R2D2M1V1"
* status = #active
* name = "Radho"
* mode = #instance
* type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type#V
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#area
* partOf = Reference(example-ward)
* partOf.identifier.system = "http://openimis.org/fhir/identifier/location"
* partOf.identifier.value = "R2D2M1"
