Instance: example-claim-in-bundle-1
InstanceOf: OpenIMISClaim
Usage: #inline
Title: "First claim of a bundle"
Description: "A blood slide of Ethu Ilina after her malaria."
* insert SentClaim(EXB00001, 10500001, VIHC001, VIHC0011, 2019-03-05)
* insert SentDiagnosis(1, B54, Unspecified malaria)
* insert SentLine(1, medical-service, I26, [[BLOOD SLIDE FOR MALARIAL PARASITES (BS FOR MPS)]], 1, 800)
