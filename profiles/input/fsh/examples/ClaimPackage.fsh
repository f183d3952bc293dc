Instance: example-claim-package
InstanceOf: OpenIMISClaim
Usage: #example
Title: "A claim for a package"
Description: "A lesson beside the story: the hospital claims a package, says what it contained, and explains why a consultation was given twice."
* insert SentClaim(EXK00001, 10500001, VIHOS001, VHOS0011, 2019-02-20)
* billablePeriod.end = 2019-02-22
* created = 2019-02-23
* subType = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type#O
* supportingInfo.sequence = 1
* supportingInfo.category = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-supporting-info-category#explanation
* supportingInfo.valueString = "Seen again on the day after the operation."
* insert SentDiagnosis(1, N88, Other noninflammatory disorders of cervix uteri)
* insert SentLine(1, medical-service, M2, OBG Cervix Repair, 1, 21000)
* item[0].detail[0].sequence = 1
* item[0].detail[0].productOrService = http://openimis.org/fhir/CodeSystem/medical-service#A1 "General Consultation"
* item[0].detail[0].quantity.value = 2
* item[0].detail[1].sequence = 2
* item[0].detail[1].productOrService = http://openimis.org/fhir/CodeSystem/medical-item#0182 "PARACETAMOL TABS 500 MG"
* item[0].detail[1].quantity.value = 10
* insert SentLine(2, medical-service, A1, General Consultation, 2, 400)
* item[1].informationSequence = 1
