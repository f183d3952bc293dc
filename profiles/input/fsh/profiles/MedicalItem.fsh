Profile: OpenIMISMedicalItem
Parent: Medication
Id: openimis-medical-item
Title: "openIMIS medical item"
Description: "A drug or consumable in the register of the scheme. Claims name it by its code."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/medication-type named type 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/catalogue-terms named terms 1..* MS and
    http://openimis.org/fhir/StructureDefinition/ended-on named endedOn 0..1 MS
* extension[type] ^short = "D drug, M consumable"
* extension[terms] ^short = "Price, type of care, patients and frequency, from a day on"
* insert BusinessIdentifier(item, item, [[The code of the item]])
* code 1..1 MS
* code from MedicalItemVS (extensible)
* code.coding 1..* MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains register 1..1 MS
* code.coding[register] ^short = "What a claim line says to name the item"
* code.coding[register].system 1..1
* code.coding[register].system = $medical-item
* code.coding[register].code 1..1 MS
* code.text 1..1 MS
* code.text ^short = "The name of the item"
* status 1..1 MS
* status ^short = "active in the register, inactive when it left"
* form MS
* form ^short = "How the item is packed, in words"
* form.text MS
