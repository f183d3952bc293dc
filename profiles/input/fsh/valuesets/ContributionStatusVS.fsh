ValueSet: ContributionStatusVS
Id: contribution-status
Title: "Status of a contribution due"
Description: "How far what is owed has been paid."
* insert OwnValueSet([[État d’une cotisation due]])
* include codes from system ContributionStatus
