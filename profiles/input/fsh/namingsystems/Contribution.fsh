Instance: identifier-contribution
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(contribution)
* name = "Contribution"
* description = "Numbers of the contributions that families, policy holders and payers owe."
