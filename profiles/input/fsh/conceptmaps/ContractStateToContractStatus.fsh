Instance: contract-state-to-contract-status
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/contract-state-to-contract-status"
* name = "ContractStateToContractStatus"
* title = "States of an employer’s contract as states of a Contract"
* description = "The status of Contract for the state of the contract of an employer or other policy holder."
* sourceCanonical = Canonical(ContractStateVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/contract-status"
* group[0].source = "http://openimis.org/fhir/CodeSystem/contract-state"
* group[0].target = "http://hl7.org/fhir/contract-status"
* insert MapsToWithComment(1, negotiable, wider, [[The business status tells how far the talks have come.]])
* insert MapsToWithComment(2, negotiable, wider, [[The business status tells how far the talks have come.]])
* insert MapsTo(3, offered, equivalent)
* insert MapsTo(4, negotiable, equivalent)
* insert MapsTo(5, executable, equivalent)
* insert MapsTo(6, appended, equivalent)
* insert MapsToWithComment(7, executed, wider, [[The business status tells paid from carried out.]])
* insert MapsTo(8, executed, equivalent)
* insert MapsTo(9, disputed, equivalent)
* insert MapsTo(10, terminated, equivalent)
* insert MapsToWithComment(11, negotiable, wider, [[The business status tells how far the talks have come.]])
