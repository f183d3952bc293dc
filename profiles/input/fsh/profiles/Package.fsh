Profile: OpenIMISPackage
Parent: PlanDefinition
Id: openimis-package
Title: "openIMIS package"
Description: "What a package service is made of: the services and items that a claim for it may name as details of the line, each with its quantity. The price of the whole is that of the service with the same code, and so are the days on which it holds."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/package-type named packageType 1..1 MS
* extension[packageType] ^short = "P its price holds for the defined content only, F whatever the content"
* url 1..1 MS
* insert BusinessIdentifier(service, service, [[The code of the service that is a package]])
* name 1..1 MS
* title 1..1 MS
* type 1..1 MS
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#order-set
* type ^short = "A set of what is given together"
* status 1..1 MS
* status ^short = "active in the register, retired when it left"
* effectivePeriod MS
* effectivePeriod ^short = "The days on which it is in the register; absent for always"
* action 1..* MS
* action ^short = "A part of the package"
* action.extension contains
    http://openimis.org/fhir/StructureDefinition/package-line named line 1..1 MS
* action.title MS
* action.code 1..1 MS
* action.code from MedicalItemAndServiceVS (extensible)
* action.code ^short = "The service or item, by the code that the detail of a claim line names"
* obeys oim-package-1
