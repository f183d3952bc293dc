Instance: claim-status-to-decision
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/claim-status-to-decision"
* name = "ClaimStatusToDecision"
* title = "Claim statuses as decisions"
* description = "The decision of ClaimResponse for the status of a claim."
* sourceCanonical = Canonical(ClaimStatusVS)
* targetCanonical = Canonical(DecisionVS)
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-status"
* group[0].target = "http://openimis.org/fhir/CodeSystem/decision"
* insert MapsTo(1, denied, equivalent)
* insert MapsToNothing(2, [[A draft has no answer.]])
* insert MapsToWithComment(4, pending, wider, [[A reviewer decides.]])
* insert MapsToWithComment(8, pending, wider, [[A batch run decides about the amount.]])
* insert MapsToWithComment(16, approved, narrower, [[When every line is accepted.]])
* insert MapsAlsoTo(partial, narrower, [[When some lines are refused.]])
