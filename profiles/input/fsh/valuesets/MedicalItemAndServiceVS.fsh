ValueSet: MedicalItemAndServiceVS
Id: medical-item-and-service
Title: "Medical items and services"
Description: "Everything that a claim line can name. The codes come from the scheme pack, so only a server that has loaded one can list them."
* insert OwnValueSet([[Articles et actes médicaux]])
* include codes from system $medical-item
* include codes from system $medical-service
