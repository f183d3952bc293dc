CodeSystem: OpenIMISProfession
Id: patient-profession
Title: "Profession"
Description: "What a person does for a living. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(patient-profession)
* ^content = #fragment
* #1 "Household" "Works in the household of the family."
* #1 insert French([[Au foyer]])
* #1 insert PublishedName([[Housewife]])
* #2 "Employee" "Works for an employer."
* #2 insert French([[Salarié]])
* #3 "Self-employed" "Works for himself or herself."
* #3 insert French([[Indépendant]])
* #3 insert PublishedName([[Self Employee]])
* #4 "Other" "Anything else."
* #4 insert French([[Autre]])
