ValueSet: FacilitySubLevelVS
Id: facility-sub-level
Title: "Sub-level of facility"
Description: "What a health facility is beside its level."
* insert OwnValueSet([[Sous-niveau de la formation sanitaire]])
* include codes from system FacilitySubLevel
