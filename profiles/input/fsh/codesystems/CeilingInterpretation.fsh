CodeSystem: CeilingInterpretation
Id: ceiling-interpretation
Title: "Interpretation of in-patient ceilings"
Description: "What makes care count against the in-patient deductible and ceiling of a product: the letters of openIMIS."
* insert OwnCodeSystem
* #I "Stay" "A stay of a night at least."
* #I insert French([[Séjour]])
* #H "Hospital" "Any care that a hospital gives, by its level of facility."
* #H insert French([[Hôpital]])
