ValueSet: DiagnosisVS
Id: diagnosis
Title: "Diagnoses"
Description: "Every diagnosis of ICD-10; a server lists those that its scheme pack brought."
* insert OwnValueSet([[Diagnostics]])
* include codes from system $icd-10
