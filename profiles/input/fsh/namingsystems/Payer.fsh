Instance: identifier-payer
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(payer)
* name = "Payer"
* description = "Codes of those who pay contributions for others: governments, donors, employers."
