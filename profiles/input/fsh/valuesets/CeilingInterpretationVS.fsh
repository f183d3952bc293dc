ValueSet: CeilingInterpretationVS
Id: ceiling-interpretation
Title: "Interpretation of in-patient ceilings"
Description: "What makes care count against the in-patient deductible and ceiling of a product."
* insert OwnValueSet([[Interprétation des plafonds d’hospitalisation]])
* include codes from system CeilingInterpretation
