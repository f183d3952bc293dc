Instance: identifier-receipt
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(receipt)
* name = "Receipt"
* description = "Receipts for contributions: the code of the product, a slash, the number of the receipt. A product uses each number once."
