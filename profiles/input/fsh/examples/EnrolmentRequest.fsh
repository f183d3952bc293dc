Instance: example-enrolment-request
InstanceOf: OpenIMISEnrollmentRequest
Usage: #example
Title: "The household applies"
Description: "On 20 March 2018 the officer Uck Yabber writes down that Ethu Ilina wants Basic Cover Tahida for her family."
* contained = draft-cover
* extension[scheme].valueCode = #demo
* insert ExampleLink(extension[family].valueReference, example-family, family, F-10500001)
* insert ExampleIdentifier(application, application, E00006-2018-0112)
* status = #active
* created = "2018-03-20"
* insert ExampleLink(insurer, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(provider, example-officer, officer, E00006)
* insert ExampleLink(candidate, example-head, insuree-number, 10500001)
* coverage.reference = "#draft-cover"

Instance: draft-cover
InstanceOf: Coverage
Usage: #inline
* status = #draft
* insert ExampleLink(subscriber, example-head, insuree-number, 10500001)
* insert ExampleLink(beneficiary, example-head, insuree-number, 10500001)
* relationship = http://terminology.hl7.org/CodeSystem/subscriber-relationship#self
* insert ExampleLink(payor, example-insurer, insurer, OPENIMIS)
* class.type = http://terminology.hl7.org/CodeSystem/coverage-class#plan
* class.value = "BCTA0001"
