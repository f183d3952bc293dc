Instance: example-enrolment-response
InstanceOf: OpenIMISEnrollmentResponse
Usage: #example
Title: "The household is enrolled"
Description: "Both members are enrolled with a policy that covers them once the contribution is paid."
* extension[scheme].valueCode = #demo
* insert ExampleLink(extension[policy].valueReference, example-policy, policy, POL00032)
* insert ExampleLink(extension[memberCover][0].valueReference, example-coverage-head, member-cover, POL00032/10500001)
* insert ExampleLink(extension[memberCover][1].valueReference, example-coverage-member-1, member-cover, POL00032/105000002)
* insert ExampleIdentifier(application, application, E00006-2018-0112)
* status = #active
* request = Reference(example-enrolment-request)
* outcome = #complete
* disposition = "Enrolled: 2 members under policy POL00032 of product BCTA0001 from 2018-03-20 to 2019-03-19. Due: 10000.00 TZS."
* insert FrenchText(disposition, [[Enrôlés : 2 membres sous la police POL00032 du produit BCTA0001 du 2018-03-20 au 2019-03-19. Dû : 10000.00 TZS.]])
* created = "2018-03-20T09:12:00+03:00"
* insert ExampleLink(organization, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(requestProvider, example-officer, officer, E00006)
