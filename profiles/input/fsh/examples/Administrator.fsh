Instance: example-administrator
InstanceOf: OpenIMISClaimAdministrator
Usage: #example
Title: "Claim administrator Ioulo Louios"
Description: "The person who enters the claims of the health centre."
* extension[scheme].valueCode = #demo
* identifier[claimAdministrator].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[claimAdministrator].value = "VIHC0011"
* active = true
* name.family = "Louios"
* name.given = "Ioulo"
* birthDate = "1990-08-30"
* qualification[claimAdministrator].code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#CA
