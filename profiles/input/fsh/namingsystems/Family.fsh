Instance: identifier-family
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(family)
* name = "Family"
* description = "Keys of the families of the scheme. A family that its source gives no key has F- and the insurance number of its head."
