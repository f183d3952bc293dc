Instance: identifier-passport
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(passport)
* name = "Passport"
* description = "Numbers of passports and other identity documents of insurees, as the register of the scheme has them."
