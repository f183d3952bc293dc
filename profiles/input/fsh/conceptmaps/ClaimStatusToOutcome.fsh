Instance: claim-status-to-outcome
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/claim-status-to-outcome"
* name = "ClaimStatusToOutcome"
* title = "Claim statuses as outcomes"
* description = "The outcome of ClaimResponse for the status of a claim."
* sourceCanonical = Canonical(ClaimStatusVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/remittance-outcome"
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-status"
* group[0].target = "http://hl7.org/fhir/remittance-outcome"
* insert MapsToWithComment(1, complete, wider, [[A rejection is a complete answer, not an error; the decision is denied.]])
* insert MapsToNothing(2, [[A draft has no answer.]])
* insert MapsTo(4, queued, equivalent)
* insert MapsTo(8, partial, equivalent)
* insert MapsToWithComment(16, complete, wider, [[The decision tells it from a rejection.]])
