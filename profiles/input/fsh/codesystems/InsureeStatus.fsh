CodeSystem: InsureeStatus
Id: insuree-status
Title: "Insuree status"
Description: "Whether a person counts as an insuree: the letters of openIMIS."
* insert OwnCodeSystem
* #AC "Active" "Counts as an insuree."
* #AC insert French([[Actif]])
* #IN "Inactive" "No longer counts as an insuree, and is alive."
* #IN insert French([[Inactif]])
* #DE "Deceased" "Has died; cover ends with the day of death."
* #DE insert French([[Décédé]])
