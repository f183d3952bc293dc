ValueSet: EducationLevelVS
Id: education-level
Title: "Level of education"
Description: "The levels of education that openIMIS publishes; a country may have others."
* insert OwnValueSet([[Niveau d’instruction]])
* include codes from system OpenIMISEducation
