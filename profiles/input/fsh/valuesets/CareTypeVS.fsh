ValueSet: CareTypeVS
Id: care-type
Title: "Type of care"
Description: "Where care is given, or may be given: in-patient, out-patient or both."
* insert OwnValueSet([[Type de soins]])
* include codes from system OpenIMISCareType
