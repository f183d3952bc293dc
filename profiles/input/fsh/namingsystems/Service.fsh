Instance: identifier-service
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(service)
* name = "Service"
* description = "Codes of the medical services in the register of the scheme."
