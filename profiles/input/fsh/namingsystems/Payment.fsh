Instance: identifier-payment
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(payment)
* name = "Payment"
* description = "Numbers of the payments that the insurer makes."
