CodeSystem: PackageType
Id: package-type
Title: "Kind of package"
Description: "How a service that bundles other services and items is paid: the letters of openIMIS."
* insert OwnCodeSystem
* #P "Package paid as defined" "The price holds when the claim names every part in its defined quantity; with any other content the line is worth nothing."
* #P insert French([[Forfait payé selon sa composition]])
* #F "Package of fixed price" "The price holds whatever the parts; a higher price asked is lowered to it."
* #F insert French([[Forfait à prix fixe]])
