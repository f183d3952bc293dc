Instance: example-facility-place
InstanceOf: OpenIMISFacilityLocation
Usage: #example
Title: "Where Juilöa Health Centre stands"
Description: "The site of the health centre, in the district Vida."
* extension[scheme].valueCode = #demo
* identifier[healthFacility].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[healthFacility].value = "VIHC001"
* status = #active
* name = "Juilöa Health Centre"
* mode = #instance
* managingOrganization = Reference(example-facility)
* managingOrganization.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* managingOrganization.identifier.value = "VIHC001"
* partOf = Reference(example-district)
* partOf.identifier.system = "http://openimis.org/fhir/identifier/location"
* partOf.identifier.value = "R2D2"
