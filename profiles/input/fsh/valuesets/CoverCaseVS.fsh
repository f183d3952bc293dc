ValueSet: CoverCaseVS
Id: cover-case
Title: "Case of a limit"
Description: "For whom and for which visits a limit of a cover rule holds."
* insert OwnValueSet([[Cas d’une limite]])
* include codes from system CoverCase
