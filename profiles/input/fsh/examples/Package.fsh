Instance: example-package
InstanceOf: OpenIMISPackage
Usage: #example
Title: "A package"
Description: "A repair of fixed price that bundles two consultations and ten tablets; a claim may name them as details of its line."
* extension[scheme].valueCode = #demo
* extension[packageType].valueCode = #F
* url = "http://openimis.org/fhir/PlanDefinition/demo/M2"
* insert ExampleIdentifier(service, service, M2)
* name = "M2"
* title = "OBG Cervix Repair"
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#order-set
* status = #active
* action[0].extension[line].extension[quantity].valueDecimal = 2
* action[0].title = "General Consultation"
* action[0].code = $medical-service#A1
* action[1].extension[line].extension[quantity].valueDecimal = 10
* action[1].title = "PARACETAMOL TABS 500 MG"
* action[1].code = $medical-item#0182
