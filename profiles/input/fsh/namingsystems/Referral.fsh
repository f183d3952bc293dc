Instance: identifier-referral
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(referral)
* name = "Referral"
* description = "Numbers by which facilities refer patients to other facilities."
