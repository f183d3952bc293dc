RuleSet: SentDiagnosis(number, code, display)
* diagnosis[+].sequence = {number}
* diagnosis[=].diagnosisCodeableConcept = http://hl7.org/fhir/sid/icd-10#{code} "{display}"
