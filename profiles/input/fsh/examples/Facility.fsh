Instance: example-facility
InstanceOf: OpenIMISHealthFacility
Usage: #example
Title: "Juilöa Health Centre"
Description: "The health centre that treats the household and claims for it. It is for out-patients and has a price list for items and one for services."
* extension[scheme].valueCode = #demo
* extension[terms].extension[careType].valueCode = #O
* extension[terms].extension[itemPriceList].valueIdentifier.system = "http://openimis.org/fhir/identifier/price-list"
* extension[terms].extension[itemPriceList].valueIdentifier.value = "item/Tahida Govt. Health Centre List"
* extension[terms].extension[servicePriceList].valueIdentifier.system = "http://openimis.org/fhir/identifier/price-list"
* extension[terms].extension[servicePriceList].valueIdentifier.value = "service/Tahida Govt. Health Centre List"
* extension[accountCode].valueString = "DL0107"
* identifier[healthFacility].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[healthFacility].value = "VIHC001"
* active = true
* type[0] = http://terminology.hl7.org/CodeSystem/organization-type#prov
* type[1] = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-hf-level#C
* type[2] = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-hf-legal-form#G
* type[3] = http://openimis.org/fhir/CodeSystem/facility-sub-level#N
* name = "Juilöa Health Centre"
* address.extension[place].valueReference = Reference(example-district)
* address.extension[place].valueReference.identifier.system = "http://openimis.org/fhir/identifier/location"
* address.extension[place].valueReference.identifier.value = "R2D2"
