ValueSet: UsageContextAgeVS
Id: usage-context-age
Title: "Age group"
Description: "Adults and children."
* insert OwnValueSet([[Groupe d’âge]])
* include codes from system OpenIMISUsageContextAge
