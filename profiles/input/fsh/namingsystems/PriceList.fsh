Instance: identifier-price-list
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(price-list)
* name = "PriceList"
* description = "Price lists of the scheme: item or service, a slash, the name of the list."
