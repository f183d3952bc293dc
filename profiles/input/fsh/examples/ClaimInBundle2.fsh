Instance: example-claim-in-bundle-2
InstanceOf: OpenIMISClaim
Usage: #inline
Title: "Second claim of a bundle"
Description: "A consultation of Doni Ilina."
* insert SentClaim(EXB00002, 105000002, VIHC001, VIHC0011, 2019-03-05)
* insert SentDiagnosis(1, R51, Headache)
* insert SentLine(1, medical-service, A1, General Consultation, 1, 400)
