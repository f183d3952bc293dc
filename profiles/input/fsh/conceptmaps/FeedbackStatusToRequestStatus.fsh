Instance: feedback-status-to-request-status
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/feedback-status-to-request-status"
* name = "FeedbackStatusToRequestStatus"
* title = "Feedback statuses as statuses of a request"
* description = "The status of CommunicationRequest for the feedback that an insuree is asked for."
* sourceCanonical = Canonical(FeedbackStatusVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/request-status"
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/feedback-status"
* group[0].target = "http://hl7.org/fhir/request-status"
* insert MapsTo(4, active, equivalent)
* insert MapsTo(8, completed, equivalent)
* insert MapsTo(16, revoked, equivalent)
