Instance: example-claim-limited
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim that meets limits"
Description: "A lesson beside the story: the health centre treats Ethu Ilina again in March. Her answer shows what limits do that the product of the story does not have: a quantity of tablets, a deductible, a share of 80 percent and a ceiling."
* insert SentClaim(EXL00001, 10500001, VIHC001, VIHC0011, 2019-03-04)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* insert SentDiagnosis(1, B54, Unspecified malaria)
* insert SentLine(1, medical-service, A1, General Consultation, 1, 400)
* insert SentLine(2, medical-service, I26, [[BLOOD SLIDE FOR MALARIAL PARASITES (BS FOR MPS)]], 1, 800)
* insert SentLine(3, medical-item, 0182, PARACETAMOL TABS 500 MG, 40, 10)
