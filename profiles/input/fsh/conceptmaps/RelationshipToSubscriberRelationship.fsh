Instance: relationship-to-subscriber-relationship
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/relationship-to-subscriber-relationship"
* name = "RelationshipToSubscriberRelationship"
* title = "Relatives as relationships to the subscriber"
* description = "The relationship of Coverage for a relative of the head of family, who is the subscriber. The head is self, for which openIMIS has no code."
* sourceCanonical = Canonical(RelationshipVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/subscriber-relationship"
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/patient-contact-relationship"
* group[0].target = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
* insert MapsToWithComment(1, other, wider, [[HL7 does not tell these relatives apart.]])
* insert MapsTo(2, parent, equivalent)
* insert MapsToWithComment(3, other, wider, [[HL7 does not tell these relatives apart.]])
* insert MapsTo(4, child, equivalent)
* insert MapsToWithComment(5, other, wider, [[HL7 does not tell these relatives apart.]])
* insert MapsToWithComment(6, other, wider, [[HL7 has no employee of the subscriber.]])
* insert MapsTo(7, other, equivalent)
* insert MapsTo(8, spouse, equivalent)
