Instance: example-cover-rule-shared
InstanceOf: OpenIMISCoverRule
Usage: #example
Title: "A cover rule with shares"
Description: "In another scheme, Lakeside, a product pays 80 percent of malaria tablets for adults and 90 for children, less after referral, and all of it in an emergency."
* extension[scheme].valueCode = #lakeside
* extension[rule].extension[priceOrigin].valueCode = #P
* extension[rule].extension[limit][0].extension[kind].valueCode = #C
* extension[rule].extension[limit][0].extension[value].valueDecimal = 80
* extension[rule].extension[limit][0].extension[case].valueCode = #O-adult
* extension[rule].extension[limit][1].extension[kind].valueCode = #C
* extension[rule].extension[limit][1].extension[value].valueDecimal = 90
* extension[rule].extension[limit][1].extension[case].valueCode = #O-child
* extension[rule].extension[limit][2].extension[kind].valueCode = #C
* extension[rule].extension[limit][2].extension[value].valueDecimal = 100
* extension[rule].extension[limit][2].extension[case][0].valueCode = #E-adult
* extension[rule].extension[limit][2].extension[case][1].valueCode = #E-child
* extension[rule].extension[limit][3].extension[kind].valueCode = #C
* extension[rule].extension[limit][3].extension[value].valueDecimal = 50
* extension[rule].extension[limit][3].extension[case].valueCode = #R-adult
* extension[rule].extension[limit][4].extension[kind].valueCode = #C
* extension[rule].extension[limit][4].extension[value].valueDecimal = 60
* extension[rule].extension[limit][4].extension[case].valueCode = #R-child
* extension[rule].extension[waitingMonthsAdult].valueUnsignedInt = 0
* extension[rule].extension[waitingMonthsChild].valueUnsignedInt = 0
* url = "http://openimis.org/fhir/ChargeItemDefinition/lakeside/cover/item/LKSHAR/LKI01/2022-01-01"
* status = #active
* useContext[product].code = http://terminology.hl7.org/CodeSystem/usage-context-type#program
* useContext[product].valueReference.type = "InsurancePlan"
* useContext[product].valueReference.identifier.system = "http://openimis.org/fhir/identifier/product"
* useContext[product].valueReference.identifier.value = "LKSHAR"
* effectivePeriod.start = "2022-01-01"
* code = $medical-item#LKI01
* propertyGroup[0].applicability.description = "ordinary visits of adults"
* propertyGroup[0].applicability.language = "text/fhirpath"
* propertyGroup[0].applicability.expression = "(%visitType = 'O' and %adult)"
* propertyGroup[0].priceComponent.type = #base
* propertyGroup[0].priceComponent.code = LimitKind#C
* propertyGroup[0].priceComponent.factor = 0.8
* propertyGroup[1].applicability.description = "ordinary visits of children"
* propertyGroup[1].applicability.language = "text/fhirpath"
* propertyGroup[1].applicability.expression = "(%visitType = 'O' and %adult.not())"
* propertyGroup[1].priceComponent.type = #base
* propertyGroup[1].priceComponent.code = LimitKind#C
* propertyGroup[1].priceComponent.factor = 0.9
* propertyGroup[2].applicability.description = "emergency visits of adults, emergency visits of children"
* propertyGroup[2].applicability.language = "text/fhirpath"
* propertyGroup[2].applicability.expression = "(%visitType = 'E' and %adult) or (%visitType = 'E' and %adult.not())"
* propertyGroup[2].priceComponent.type = #base
* propertyGroup[2].priceComponent.code = LimitKind#C
* propertyGroup[2].priceComponent.factor = 1
* propertyGroup[3].applicability.description = "visits after referral of adults"
* propertyGroup[3].applicability.language = "text/fhirpath"
* propertyGroup[3].applicability.expression = "(%visitType = 'R' and %adult)"
* propertyGroup[3].priceComponent.type = #base
* propertyGroup[3].priceComponent.code = LimitKind#C
* propertyGroup[3].priceComponent.factor = 0.5
* propertyGroup[4].applicability.description = "visits after referral of children"
* propertyGroup[4].applicability.language = "text/fhirpath"
* propertyGroup[4].applicability.expression = "(%visitType = 'R' and %adult.not())"
* propertyGroup[4].priceComponent.type = #base
* propertyGroup[4].priceComponent.code = LimitKind#C
* propertyGroup[4].priceComponent.factor = 0.6
