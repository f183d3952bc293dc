ValueSet: ServiceTypeVS
Id: service-type
Title: "Type of service"
Description: "Curative and preventive services."
* insert OwnValueSet([[Type d’acte]])
* include codes from system OpenIMISServiceType
