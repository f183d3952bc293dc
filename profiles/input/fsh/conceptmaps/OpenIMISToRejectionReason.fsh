Instance: openimis-to-rejection-reason
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/openimis-to-rejection-reason"
* name = "OpenIMISToRejectionReason"
* title = "Rejection reasons of openIMIS as ours"
* description = "Which of our rejection reasons stands for one that openIMIS has published. The numbers are the same."
* sourceCanonical = Canonical(OpenIMISRejectionReasonVS)
* targetCanonical = Canonical(RejectionReasonVS)
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-rejection-reasons"
* group[0].target = "http://openimis.org/fhir/CodeSystem/rejection-reason"
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
* insert MapsTo(19, 19, equivalent)
