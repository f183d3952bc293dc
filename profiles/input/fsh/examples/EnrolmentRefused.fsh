Instance: example-enrolment-refused
InstanceOf: OpenIMISEnrollmentResponse
Usage: #example
Title: "A second application is refused"
Description: "Had the household applied again in the same year, this would have been the answer: it is covered already."
* extension[scheme].valueCode = #demo
* extension[reason].valueCodeableConcept = EnrolmentReason#already-covered "Already covered"
* insert ExampleIdentifier(application, application, E00006-2018-0387)
* status = #active
* request.type = "EnrollmentRequest"
* request.identifier.system = "http://openimis.org/fhir/identifier/application"
* request.identifier.value = "E00006-2018-0387"
* outcome = #error
* disposition = "Not enrolled: policy POL00032 of product BCTA0001 covers the family until 2019-03-19."
* insert FrenchText(disposition, [[Pas d’enrôlement : la police POL00032 du produit BCTA0001 couvre la famille jusqu’au 2019-03-19.]])
* created = "2018-09-04T11:40:00+03:00"
* insert ExampleLink(organization, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(requestProvider, example-officer, officer, E00006)
