Instance: example-preauthorization
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A preauthorisation"
Description: "Vida District Hospital asks beforehand whether the scheme would pay a small operation on Doni Ilina."
* insert SentClaim(EXT00001, 105000002, VIHOS001, VHOS0011, 2019-03-04)
* use = #preauthorization
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* insert SentDiagnosis(1, L60, Nail disorders)
* insert SentLine(1, medical-service, M14, SUR In Growing Toe Nail, 1, 21000)
