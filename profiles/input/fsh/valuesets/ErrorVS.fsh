ValueSet: ErrorVS
Id: error
Title: "Error"
Description: "Why a request was refused at the door."
* insert OwnValueSet([[Erreur]])
* include codes from system Error
