CodeSystem: OpenIMISLegalForm
Id: organization-hf-legal-form
Title: "Legal form of a facility"
Description: "Who owns a health facility. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(organization-hf-legal-form)
* #C "Charity" "A charity or a faith-based organisation."
* #C insert French([[Organisation caritative]])
* #D "District organisation" "The district."
* #D insert French([[Organisation de district]])
* #D insert PublishedName([[District organization]])
* #G "Government" "The state."
* #G insert French([[État]])
* #P "Private organisation" "A private owner."
* #P insert French([[Organisation privée]])
* #P insert PublishedName([[Private organization]])
