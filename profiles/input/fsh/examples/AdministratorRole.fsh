Instance: example-administrator-role
InstanceOf: OpenIMISClaimAdministratorRole
Usage: #example
Title: "Claim administrator of Juilöa Health Centre"
Description: "The claim administrator works for the health centre."
* extension[scheme].valueCode = #demo
* identifier[claimAdministrator].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[claimAdministrator].value = "VIHC0011"
* active = true
* practitioner = Reference(example-administrator)
* practitioner.identifier.system = "http://openimis.org/fhir/identifier/claim-administrator"
* practitioner.identifier.value = "VIHC0011"
* organization = Reference(example-facility)
* organization.identifier.system = "http://openimis.org/fhir/identifier/health-facility"
* organization.identifier.value = "VIHC001"
