CodeSystem: LegalForm
Id: legal-form
Title: "Legal form"
Description: "Who owns a health facility: the letters of openIMIS."
* insert OwnCodeSystem
* #C "Charity" "A charity or a faith-based organisation."
* #C insert French([[Organisation caritative]])
* #D "District organisation" "The district."
* #D insert French([[Organisation de district]])
* #G "Government" "The state."
* #G insert French([[État]])
* #P "Private organisation" "A private owner."
* #P insert French([[Organisation privée]])
