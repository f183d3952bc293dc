CodeSystem: OpenIMISMedicationType
Id: medication-item-type
Title: "Type of medical item"
Description: "What a medical item is. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(medication-item-type)
* #D "Drug" "A drug."
* #D insert French([[Médicament]])
* #M "Medical consumable" "Anything else that is used up in care."
* #M insert French([[Consommable médical]])
