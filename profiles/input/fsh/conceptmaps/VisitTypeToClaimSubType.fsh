Instance: visit-type-to-claim-sub-type
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/visit-type-to-claim-sub-type"
* name = "VisitTypeToClaimSubType"
* title = "Types of visit as HL7’s examples of claim subtypes"
* description = "What remains of a type of visit for a system that only knows the subtypes of claims in HL7’s example list."
* sourceCanonical = Canonical(VisitTypeVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/claim-subtype"
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type"
* group[0].target = "http://terminology.hl7.org/CodeSystem/ex-claimsubtype"
* insert MapsTo(E, emergency, equivalent)
* insert MapsToNothing(R, [[The example list has no referral.]])
* insert MapsToNothing(O, [[The example list has no ordinary visit.]])
