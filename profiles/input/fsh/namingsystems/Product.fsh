Instance: identifier-product
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(product)
* name = "Product"
* description = "Codes of the insurance products of the scheme."
