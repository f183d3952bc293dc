Instance: example-claim-cancelled
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim that was taken back"
Description: "A lesson beside the story: the health centre has claimed a consultation of Ethu Ilina that was another patient's, and has taken the claim back by $cancel. Its claim code stays taken."
* insert SentClaim(EXW00001, 10500001, VIHC001, VIHC0011, 2019-02-12)
* status = #cancelled
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* insert SentDiagnosis(1, R51, Headache)
* insert SentLine(1, medical-service, A1, General Consultation, 1, 400)
