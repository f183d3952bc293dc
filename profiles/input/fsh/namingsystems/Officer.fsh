Instance: identifier-officer
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(officer)
* name = "Officer"
* description = "Codes of the enrolment officers of the scheme."
