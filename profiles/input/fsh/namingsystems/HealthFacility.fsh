Instance: identifier-health-facility
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(health-facility)
* name = "HealthFacility"
* description = "Codes of the health facilities of the scheme."
