CodeSystem: OpenIMISServiceType
Id: activity-definition-service-type
Title: "Type of service"
Description: "What a medical service is for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(activity-definition-service-type)
* #C "Curative" "To treat."
* #C insert French([[Curatif]])
* #P "Preventive" "To prevent."
* #P insert French([[Préventif]])
