Instance: identifier-claim-code
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(claim-code)
* name = "ClaimCode"
* description = "Claim codes: the number that a facility gives a claim. A facility uses each once, for ever."
