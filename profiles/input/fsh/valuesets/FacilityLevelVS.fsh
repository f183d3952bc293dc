ValueSet: FacilityLevelVS
Id: facility-level
Title: "Level of facility"
Description: "The levels of a health facility."
* insert OwnValueSet([[Niveau de la formation sanitaire]])
* include codes from system OpenIMISFacilityLevel
