Instance: identifier-item
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(item)
* name = "Item"
* description = "Codes of the medical items in the register of the scheme."
