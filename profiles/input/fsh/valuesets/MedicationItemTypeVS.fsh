ValueSet: MedicationItemTypeVS
Id: medication-item-type
Title: "Type of medical item"
Description: "Drugs and consumables."
* insert OwnValueSet([[Type d’article médical]])
* include codes from system OpenIMISMedicationType
