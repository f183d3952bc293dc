Instance: example-claim-partial
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim that is approved in part"
Description: "A week later the health centre treats Ethu's relative Doni Ilina for diabetes. For the blood sugar it uses the code of the dispensaries, which its own price list does not hold."
* insert SentClaim(EXP00001, 105000002, VIHC001, VIHC0011, 2019-02-18)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* insert SentDiagnosis(1, E11, Type 2 diabetes mellitus)
* insert SentDiagnosis(2, R51, Headache)
* diagnosis[0].type = http://terminology.hl7.org/CodeSystem/ex-diagnosistype#principal
* insert SentLine(1, medical-service, A1, General Consultation, 1, 400)
* insert SentLine(2, medical-service, I113, BLOOD SUGAR-RANDOM OR FASTING, 1, 1250)
* insert SentLine(3, medical-item, 0182, PARACETAMOL TABS 500 MG, 10, 10)
