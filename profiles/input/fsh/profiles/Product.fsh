Profile: OpenIMISProduct
Parent: InsurancePlan
Id: openimis-product
Title: "openIMIS product"
Description: "An insurance product that families buy: from when to when and where it is sold, what it costs, and the numbers that the law fixes for it. What it pays for stands in cover rules of their own. It holds the constraints of the insurance plan of IHE FAIS (ITI-121), but for the type, coverage and plan that FAIS wants on each."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/legal-reference named legalReference 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/price-rule named priceRule 0..* MS and
    http://openimis.org/fhir/StructureDefinition/product-parameter named parameter 0..* MS and
    http://openimis.org/fhir/StructureDefinition/start-cycle named startCycle 0..* MS and
    http://openimis.org/fhir/StructureDefinition/ceiling-interpretation named ceilingInterpretation 0..1 MS and
    SuccessorProduct named successor 0..1 MS
* extension[priceRule] ^short = "What is paid where less than the list price is asked"
* extension[parameter] ^short = "Contributions, periods, ceilings, deductibles and weights, each with its history"
* extension[parameter] ^comment = "This is what the server calculates with. The general costs repeat the newest contributions for readers who do not know it."
* extension[startCycle] ^short = "The days on which policies start; absent where they start on any day"
* insert BusinessIdentifier(product, product, [[The code of the product]])
* status 1..1 MS
* status ^comment = "active while the product is in the scheme, whatever its period; retired when it left. A retired product still judges the claims for care in its period."
* name 1..1 MS
* period 1..1 MS
* period ^short = "The first and the last day on which it is sold and covers"
* period.start 1..1 MS
* period.end MS
* type MS
* type ^short = "medical"
* ownedBy 1..1 MS
* ownedBy only Reference(Organization)
* ownedBy ^short = "The insurer"
* administeredBy 1..1 MS
* administeredBy only Reference(Organization)
* administeredBy ^short = "The insurer"
* coverageArea MS
* coverageArea only Reference(Location)
* coverageArea ^short = "The region or district where it is sold; absent for everywhere"
* plan MS
* plan.generalCost MS
* plan.generalCost ^short = "What a family pays"
* plan.generalCost.type 1..1 MS
* plan.generalCost.type from GeneralCostTypeVS (extensible)
* plan.generalCost.groupSize MS
* plan.generalCost.groupSize ^short = "How many members the lump sum includes"
* plan.generalCost.cost 1..1 MS
