Instance: decision-to-r5
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/decision-to-r5"
* name = "DecisionToR5"
* title = "Decisions as R5 has them"
* description = "The decision of ClaimResponse in FHIR R5, whose element our extension is."
* sourceCanonical = Canonical(DecisionVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/claim-decision"
* group[0].source = "http://openimis.org/fhir/CodeSystem/decision"
* group[0].target = "http://hl7.org/fhir/claim-decision"
* insert MapsTo(approved, approved, equivalent)
* insert MapsTo(denied, denied, equivalent)
* insert MapsTo(partial, partial, equivalent)
* insert MapsTo(pending, pending, equivalent)
