ValueSet: RenewalWarningVS
Id: renewal-warning
Title: "Warning of a renewal"
Description: "What stands in the way of a renewal."
* insert OwnValueSet([[Avertissement d’un renouvellement]])
* include codes from system RenewalWarning
