Extension: CeilingInterpretationExtension
Id: ceiling-interpretation
Title: "Interpretation of in-patient ceilings"
Description: "What makes care count against the in-patient deductible and ceiling of a product: a stay, or a hospital as the facility."
Context: InsurancePlan
* value[x] 1..1
* value[x] only code
* valueCode from CeilingInterpretationVS (required)
