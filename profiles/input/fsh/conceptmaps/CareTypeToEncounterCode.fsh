Instance: care-type-to-encounter-code
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/care-type-to-encounter-code"
* name = "CareTypeToEncounterCode"
* title = "Types of care as classes of encounter"
* description = "The class of encounter by which a medical record keeps the care of one type."
* sourceCanonical = Canonical(CareTypeVS)
* targetCanonical = "http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/organization-hf-care-type"
* group[0].target = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
* insert MapsTo(I, IMP, equivalent)
* insert MapsToWithComment(O, AMB, wider, [[openIMIS counts every visit without a night: emergencies and home visits, too.]])
* insert MapsToWithComment(B, IMP, narrower, [[One half of it.]])
* insert MapsAlsoTo(AMB, narrower, [[The other half.]])
