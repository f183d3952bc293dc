Instance: identifier-location
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(location)
* name = "Location"
* description = "Codes of the regions, districts, wards and villages of the scheme."
