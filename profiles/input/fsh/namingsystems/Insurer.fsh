Instance: identifier-insurer
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(insurer)
* name = "Insurer"
* description = "Codes of the insurers that run schemes."
