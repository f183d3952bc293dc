Alias: $medical-item = http://openimis.org/fhir/CodeSystem/medical-item
Alias: $medical-service = http://openimis.org/fhir/CodeSystem/medical-service
Alias: $icd-10 = http://hl7.org/fhir/sid/icd-10
Alias: $hl7-adjudication = http://terminology.hl7.org/CodeSystem/adjudication
Alias: $hl7-claim-information-category = http://terminology.hl7.org/CodeSystem/claiminformationcategory
Alias: $hl7-identifier-type = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $hl7-yes-no = http://terminology.hl7.org/CodeSystem/v2-0136
