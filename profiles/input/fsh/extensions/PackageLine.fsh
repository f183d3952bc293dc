Extension: PackageLine
Id: package-line
Title: "Part of a package"
Description: "How many units of a part belong to a package, and at which price."
Context: PlanDefinition.action
* extension contains
    quantity 1..1 and
    price 0..1
* extension[quantity] ^short = "Units in one package"
* extension[quantity].value[x] 1..1
* extension[quantity].value[x] only decimal
* extension[price] ^short = "The price of one unit within the package; absent where only the package has a price"
* extension[price].value[x] 1..1
* extension[price].value[x] only Money
