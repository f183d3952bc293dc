Profile: OpenIMISService
Parent: ActivityDefinition
Id: openimis-service
Title: "openIMIS medical service"
Description: "A medical service in the register of the scheme: a consultation, a test, an operation, a day of stay. Claims name it by its code."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/service-level named level 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/service-category named category 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/package-type named packageType 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/catalogue-terms named terms 1..* MS
* extension[terms] ^short = "Price, type of care, patients and frequency, from a day on"
* extension[packageType] ^short = "The service is a package; its parts stand in the PlanDefinition with the same code"
* url 1..1 MS
* insert BusinessIdentifier(service, service, [[The code of the service]])
* name 1..1 MS
* name ^short = "The code again, since openIMIS clients read it here"
* title 1..1 MS
* title ^short = "The name of the service"
* status 1..1 MS
* status ^short = "active in the register, retired when it left"
* effectivePeriod MS
* effectivePeriod ^short = "The days on which it is in the register; absent for always"
* topic 1..* MS
* topic from ServiceTypeVS (extensible)
* topic ^short = "C curative, P preventive"
* code 1..1 MS
* code from MedicalServiceVS (extensible)
* code.coding 1..* MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains register 1..1 MS
* code.coding[register] ^short = "What a claim line says to name the service"
* code.coding[register].system 1..1
* code.coding[register].system = $medical-service
* code.coding[register].code 1..1 MS
