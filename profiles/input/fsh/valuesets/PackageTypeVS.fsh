ValueSet: PackageTypeVS
Id: package-type
Title: "Kind of package"
Description: "How the price of a package depends on its content."
* insert OwnValueSet([[Type de forfait]])
* include codes from system PackageType
