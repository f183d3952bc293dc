Extension: PackageTypeExtension
Id: package-type
Title: "Kind of package"
Description: "How the price of a package service depends on what the claim says of its parts."
Context: PlanDefinition, ActivityDefinition
* value[x] 1..1
* value[x] only code
* valueCode from PackageTypeVS (required)
