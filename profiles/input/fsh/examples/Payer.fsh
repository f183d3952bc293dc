Instance: example-payer
InstanceOf: OpenIMISPayer
Usage: #example
Title: "A payer of contributions"
Description: "A donor who pays the contributions of poor families in the district; the household pays its own."
* extension[scheme].valueCode = #demo
* extension[endedOn].valueDate = "2030-12-31"
* identifier[payer].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[payer].value = "PAY001"
* active = true
* type = http://terminology.hl7.org/CodeSystem/organization-type#pay
* name = "Tahida Solidarity Fund"
* address.extension[place].valueReference = Reference(example-district)
* address.extension[place].valueReference.identifier.system = "http://openimis.org/fhir/identifier/location"
* address.extension[place].valueReference.identifier.value = "R2D2"
