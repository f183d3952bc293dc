Instance: example-cover-rule-service
InstanceOf: OpenIMISCoverRule
Usage: #example
Title: "A cover rule for a service"
Description: "The household's product pays the whole list price of the general consultation, to everyone and for every kind of visit."
* extension[scheme].valueCode = #demo
* extension[rule].extension[priceOrigin].valueCode = #P
* extension[rule].extension[limit].extension[kind].valueCode = #C
* extension[rule].extension[limit].extension[value].valueDecimal = 100
* extension[rule].extension[limit].extension[case][0].valueCode = #O-adult
* extension[rule].extension[limit].extension[case][1].valueCode = #O-child
* extension[rule].extension[limit].extension[case][2].valueCode = #E-adult
* extension[rule].extension[limit].extension[case][3].valueCode = #E-child
* extension[rule].extension[limit].extension[case][4].valueCode = #R-adult
* extension[rule].extension[limit].extension[case][5].valueCode = #R-child
* extension[rule].extension[waitingMonthsAdult].valueUnsignedInt = 0
* extension[rule].extension[waitingMonthsChild].valueUnsignedInt = 0
* url = "http://openimis.org/fhir/ChargeItemDefinition/demo/cover/service/BCTA0001/A1/2017-01-01"
* status = #active
* useContext[product].code = http://terminology.hl7.org/CodeSystem/usage-context-type#program
* insert ExampleLink(useContext[product].valueReference, example-product, product, BCTA0001)
* effectivePeriod.start = "2017-01-01"
* code = $medical-service#A1
* propertyGroup.priceComponent.type = #base
* propertyGroup.priceComponent.code = LimitKind#C
* propertyGroup.priceComponent.factor = 1
