CodeSystem: OpenIMISPractitionerQualification
Id: practitioner-qualification-type
Title: "Role of a person"
Description: "What a person does for the scheme. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(practitioner-qualification-type)
* #CA "Claim administrator" "Enters the claims of a health facility."
* #CA insert French([[Agent de saisie des demandes]])
* #EO "Enrolment officer" "Enrols the families of some villages."
* #EO insert French([[Agent d’enrôlement]])
