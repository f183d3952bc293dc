ValueSet: ServiceLevelVS
Id: service-level
Title: "Level of service"
Description: "What one unit of a service is: a simple service, a visit, a day of stay or a hospital case."
* insert OwnValueSet([[Niveau de l’acte]])
* include codes from system OpenIMISServiceLevel
