ValueSet: MedicalItemVS
Id: medical-item
Title: "Medical items"
Description: "Every medical item of the scheme. The codes come from the scheme pack, so only a server that has loaded one can list them."
* insert OwnValueSet([[Articles médicaux]])
* include codes from system $medical-item
