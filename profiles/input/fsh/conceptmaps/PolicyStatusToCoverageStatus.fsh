Instance: policy-status-to-coverage-status
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/policy-status-to-coverage-status"
* name = "PolicyStatusToCoverageStatus"
* title = "States of a policy as states of a Coverage"
* description = "The status of Coverage for the state of a policy. Coverage.period says on which days somebody is covered."
* sourceCanonical = Canonical(PolicyStatusVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/fm-status"
* group[0].source = "http://openimis.org/fhir/CodeSystem/policy-status"
* group[0].target = "http://hl7.org/fhir/fm-status"
* insert MapsToWithComment(1, draft, wider, [[Drafts are idle or ready.]])
* insert MapsTo(2, active, equivalent)
* insert MapsToWithComment(4, cancelled, wider, [[Suspended cover may come back; the business status tells it from expired cover.]])
* insert MapsToWithComment(8, cancelled, wider, [[Expired cover is cancelled, because many clients take active cover for running cover. It still covers the days on which it ran.]])
* insert MapsToWithComment(16, draft, wider, [[Drafts are idle or ready.]])
