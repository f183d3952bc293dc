ValueSet: PractitionerQualificationVS
Id: practitioner-qualification
Title: "Role of a person"
Description: "What a person does for the scheme: enter claims or enrol families."
* insert OwnValueSet([[Fonction d’une personne]])
* include codes from system OpenIMISPractitionerQualification
