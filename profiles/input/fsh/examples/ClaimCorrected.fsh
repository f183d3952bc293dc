Instance: example-claim-corrected
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim that corrects an earlier one"
Description: "The health centre claims Doni Ilina's blood sugar again, now by the code of its own price list: under a new claim code, and naming the claim that it corrects."
* insert SentClaim(EXC00001, 105000002, VIHC001, VIHC0011, 2019-02-18)
* created = 2019-02-21
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* related.claim.identifier.system = "http://openimis.org/fhir/identifier/claim-code"
* related.claim.identifier.value = "EXP00001"
* related.relationship = http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship#prior
* supportingInfo.sequence = 1
* supportingInfo.category = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-supporting-info-category#explanation
* supportingInfo.valueString = "Line 2 of EXP00001 had the code of the dispensaries."
* insert SentDiagnosis(1, E11, Type 2 diabetes mellitus)
* insert SentLine(1, medical-service, I1, BLOOD SUGAR- RANDOM OR FASTING, 1, 1300)
