Extension: ServiceLevelExtension
Id: service-level
Title: "Level of a service"
Description: "What one unit of a service is: a simple service, a visit, a day of stay or a hospital case."
Context: ActivityDefinition
* value[x] 1..1
* value[x] only code
* valueCode from ServiceLevelVS (required)
