Instance: policy-status-to-contract-status
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/policy-status-to-contract-status"
* name = "PolicyStatusToContractStatus"
* title = "States of a policy as states of a Contract"
* description = "The status of Contract for the state of a policy."
* sourceCanonical = Canonical(PolicyStatusVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/contract-status"
* group[0].source = "http://openimis.org/fhir/CodeSystem/policy-status"
* group[0].target = "http://hl7.org/fhir/contract-status"
* insert MapsTo(1, offered, equivalent)
* insert MapsTo(2, executed, equivalent)
* insert MapsToWithComment(4, cancelled, wider, [[A suspended policy may come back; the business status tells.]])
* insert MapsTo(8, terminated, equivalent)
* insert MapsTo(16, executable, equivalent)
