Instance: identifier-policy
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(policy)
* name = "Policy"
* description = "Policy numbers of the scheme."
