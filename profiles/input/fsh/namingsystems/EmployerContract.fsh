Instance: identifier-employer-contract
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(employer-contract)
* name = "EmployerContract"
* description = "Codes of the contracts of employers and other policy holders."
