Instance: identifier-claim-administrator
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(claim-administrator)
* name = "ClaimAdministrator"
* description = "Codes of the claim administrators of the scheme."
