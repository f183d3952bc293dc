Instance: example-claim-denied
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim that is denied"
Description: "On 25 February 2019 the health centre gives Ethu Ilina a medicine against high blood pressure that only the price list of the hospitals holds, and claims nothing else."
* insert SentClaim(EXD00001, 10500001, VIHC001, VIHC0011, 2019-02-25)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* insert SentDiagnosis(1, I10, [[Essential (primary) hypertension]])
* insert SentLine(1, medical-item, 0022, ATENOLOL 50MG TABLTES, 2, 130)
