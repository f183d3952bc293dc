Instance: example-region
InstanceOf: OpenIMISLocation
Usage: #example
Title: "Region Tahida"
Description: "The region in which the household lives."
* extension[scheme].valueCode = #demo
* identifier[location].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[location].value = "R2"
* status = #active
* name = "Tahida"
* mode = #instance
* type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type#R
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#jdn
