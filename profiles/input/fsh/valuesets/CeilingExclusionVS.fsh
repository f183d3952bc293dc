ValueSet: CeilingExclusionVS
Id: ceiling-exclusion
Title: "Exclusion from ceilings"
Description: "Where an item or service does not count against deductible and ceiling."
* insert OwnValueSet([[Exclusion des plafonds]])
* include codes from system CeilingExclusion
