ValueSet: InsureeStatusVS
Id: insuree-status
Title: "Insuree status"
Description: "Whether a person counts as an insuree."
* insert OwnValueSet([[Statut de l’assuré]])
* include codes from system InsureeStatus
