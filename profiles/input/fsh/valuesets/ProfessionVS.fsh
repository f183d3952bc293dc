ValueSet: ProfessionVS
Id: profession
Title: "Profession"
Description: "The professions that openIMIS publishes; a country may have others."
* insert OwnValueSet([[Profession]])
* include codes from system OpenIMISProfession
