Instance: rejection-reason-to-openimis
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/rejection-reason-to-openimis"
* name = "RejectionReasonToOpenIMIS"
* title = "Our rejection reasons as openIMIS has published them"
* description = "Which of the rejection reasons that openIMIS has published stands for one of ours. A ClaimResponse has both codes where both exist."
* sourceCanonical = Canonical(RejectionReasonVS)
* targetCanonical = Canonical(OpenIMISRejectionReasonVS)
* group[0].source = "http://openimis.org/fhir/CodeSystem/rejection-reason"
* group[0].target = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-rejection-reasons"
* insert MapsToNothing(-2, [[openIMIS gives it and has not published it.]])
* insert MapsTo(-1, -1, equivalent)
* insert MapsTo(0, 0, equivalent)
* insert MapsTo(1, 1, equivalent)
* insert MapsTo(2, 2, equivalent)
* insert MapsTo(3, 3, equivalent)
* insert MapsTo(4, 4, equivalent)
* insert MapsTo(5, 5, equivalent)
* insert MapsTo(6, 6, equivalent)
* insert MapsTo(7, 7, equivalent)
* insert MapsTo(8, 8, equivalent)
* insert MapsTo(9, 9, equivalent)
* insert MapsTo(10, 10, equivalent)
* insert MapsTo(11, 11, equivalent)
* insert MapsTo(12, 12, equivalent)
* insert MapsTo(13, 13, equivalent)
* insert MapsTo(14, 14, equivalent)
* insert MapsTo(15, 15, equivalent)
* insert MapsTo(16, 16, equivalent)
* insert MapsTo(17, 17, equivalent)
* insert MapsToNothing(18, [[Reserved by openIMIS and not published.]])
* insert MapsTo(19, 19, equivalent)
* insert MapsToNothing(20, [[openIMIS gives it and has not published it.]])
* insert MapsToNothing(21, [[openIMIS gives it and has not published it.]])
