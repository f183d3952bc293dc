CodeSystem: CeilingExclusion
Id: ceiling-exclusion
Title: "Exclusion from ceilings"
Description: "Where an item or service is paid without counting against deductible and ceiling: the letters of openIMIS."
* insert OwnCodeSystem
* #H "Hospital care" "It does not count in hospital care."
* #H insert French([[Soins hospitaliers]])
* #N "Care outside hospital" "It does not count outside hospital care."
* #N insert French([[Soins non hospitaliers]])
* #B "All care" "It never counts."
* #B insert French([[Tous les soins]])
