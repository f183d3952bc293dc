Instance: identifier-insuree-number
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(insuree-number)
* name = "InsureeNumber"
* description = "Insurance numbers of the scheme: the number on the card. It stays with the person for life."
