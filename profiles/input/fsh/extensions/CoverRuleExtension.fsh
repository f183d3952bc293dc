Extension: CoverRuleExtension
Id: cover-rule
Title: "Terms of cover"
Description: "How far a product covers an item or service: the exact values, which the server judges claims by. The price components beside it say the same to a reader who does not know this extension."
Context: ChargeItemDefinition
* extension contains
    priceOrigin 1..1 and
    limit 0..6 and
    waitingMonthsAdult 1..1 and
    waitingMonthsChild 1..1 and
    maxQuantityAdult 0..1 and
    maxQuantityChild 0..1 and
    ceilingExclusionAdult 0..1 and
    ceilingExclusionChild 0..1
* extension[priceOrigin] ^short = "P price list, O price asked, R relative price"
* extension[priceOrigin].value[x] 1..1
* extension[priceOrigin].value[x] only code
* extension[priceOrigin].valueCode from PriceOriginVS (required)
* extension[limit] ^short = "What is paid of one unit, and for which cases"
* extension[limit] ^comment = "A case that no limit names is not covered. Each case stands in one limit only."
* extension[limit].extension contains
    kind 1..1 and
    value 1..1 and
    case 1..6
* extension[limit].extension[kind] ^short = "C a share in percent, F a fixed amount"
* extension[limit].extension[kind].value[x] 1..1
* extension[limit].extension[kind].value[x] only code
* extension[limit].extension[kind].valueCode from LimitKindVS (required)
* extension[limit].extension[value] ^short = "The percentage, or the amount in the currency of the scheme; a fixed amount of 0 is no limit"
* extension[limit].extension[value].value[x] 1..1
* extension[limit].extension[value].value[x] only decimal
* extension[limit].extension[case] ^short = "Visit type and age group, for example E-child"
* extension[limit].extension[case].value[x] 1..1
* extension[limit].extension[case].value[x] only code
* extension[limit].extension[case].valueCode from CoverCaseVS (required)
* extension[waitingMonthsAdult] ^short = "Months that an adult must have been covered before; 0 for none"
* extension[waitingMonthsAdult].value[x] 1..1
* extension[waitingMonthsAdult].value[x] only unsignedInt
* extension[waitingMonthsChild] ^short = "Months that a child must have been covered before; 0 for none"
* extension[waitingMonthsChild].value[x] 1..1
* extension[waitingMonthsChild].value[x] only unsignedInt
* extension[maxQuantityAdult] ^short = "Units that an adult may have in a term of cover; absent for no limit"
* extension[maxQuantityAdult].value[x] 1..1
* extension[maxQuantityAdult].value[x] only unsignedInt
* extension[maxQuantityChild] ^short = "Units that a child may have in a term of cover; absent for no limit"
* extension[maxQuantityChild].value[x] 1..1
* extension[maxQuantityChild].value[x] only unsignedInt
* extension[ceilingExclusionAdult] ^short = "Where it does not count against ceilings for adults: H in hospital, N elsewhere, B everywhere"
* extension[ceilingExclusionAdult].value[x] 1..1
* extension[ceilingExclusionAdult].value[x] only code
* extension[ceilingExclusionAdult].valueCode from CeilingExclusionVS (required)
* extension[ceilingExclusionChild] ^short = "Where it does not count against ceilings for children"
* extension[ceilingExclusionChild].value[x] 1..1
* extension[ceilingExclusionChild].value[x] only code
* extension[ceilingExclusionChild].valueCode from CeilingExclusionVS (required)
