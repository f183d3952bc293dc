Instance: identifier-application
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(application)
* name = "Application"
* description = "Numbers of the applications by which families ask to be enrolled."
