Instance: identifier-policy-holder
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(policy-holder)
* name = "PolicyHolder"
* description = "Codes of the employers and other policy holders of the scheme."
