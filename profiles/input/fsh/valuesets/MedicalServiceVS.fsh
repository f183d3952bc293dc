ValueSet: MedicalServiceVS
Id: medical-service
Title: "Medical services"
Description: "Every medical service of the scheme. The codes come from the scheme pack, so only a server that has loaded one can list them."
* insert OwnValueSet([[Actes médicaux]])
* include codes from system $medical-service
