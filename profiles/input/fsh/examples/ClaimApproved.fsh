Instance: example-claim-approved
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim that is approved"
Description: "On 11 February 2019 Juilöa Health Centre treats Ethu Ilina, whom a dispensary has referred, for malaria and claims a consultation, a blood slide and tablets. It asks more for the slide than its price list says."
* insert SentClaim(EXA00001, 10500001, VIHC001, VIHC0011, 2019-02-11)
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#R
* referral.identifier.system = "http://openimis.org/fhir/identifier/referral"
* referral.identifier.value = "VIDS001-2019-0031"
* insert SentDiagnosis(1, B54, Unspecified malaria)
* insert SentLine(1, medical-service, A1, General Consultation, 1, 400)
* insert SentLine(2, medical-service, I26, [[BLOOD SLIDE FOR MALARIAL PARASITES (BS FOR MPS)]], 1, 850)
* insert SentLine(3, medical-item, 0182, PARACETAMOL TABS 500 MG, 20, 10)
