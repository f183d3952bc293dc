Profile: OpenIMISContribution
Parent: Invoice
Id: openimis-contribution
Title: "openIMIS contribution due"
Description: "What a family, an employer or a payer owes the insurer for a policy or a contract, and how it was calculated. What was received stands in contribution receipts that point here."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/business-status named businessStatus 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/policy named policy 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/member-cover named memberCover 0..1 MS
* extension[businessStatus] ^short = "unpaid | part-paid | paid | enforced | suspended | waived"
* extension[businessStatus].value[x] from ContributionStatusVS (required)
* extension[policy] ^short = "The policy, or the employer’s contract, that it is for"
* extension[memberCover] ^short = "The cover of somebody who joined the family late; absent for the policy as a whole"
* insert BusinessIdentifier(contribution, contribution, [[The number of the contribution due]])
* status MS
* status ^short = "draft | issued | balanced | cancelled | entered-in-error"
* status ^comment = "issued while money is owed; balanced once it is paid. It goes from draft to issued to balanced; cancelled from draft and issued."
* cancelledReason MS
* type 1..1 MS
* type from InvoiceTypeVS (required)
* type ^short = "contribution of a family, contract of an employer, funding by a payer"
* subject MS
* subject only Reference(Group)
* subject ^short = "The family; absent for an employer or a payer"
* recipient 1..1 MS
* recipient only Reference(Patient or Organization)
* recipient ^short = "Who has to pay: the head of the family, the employer or the payer"
* recipient ^comment = "R4 lets a payment name no person. So the payments of a family name the contribution, and the contribution names its head."
* date 1..1 MS
* participant MS
* participant.role MS
* participant.actor MS
* participant.actor only Reference(Practitioner or PractitionerRole)
* participant.actor ^short = "The enrolment officer"
* issuer 1..1 MS
* issuer only Reference(Organization)
* issuer ^short = "The insurer"
* lineItem 1..* MS
* lineItem ^short = "Lump sum, contributions of adults and children, registration, assembly"
* lineItem.sequence MS
* lineItem.chargeItem[x] only CodeableConcept
* lineItem.chargeItem[x] MS
* lineItem.chargeItem[x] from GeneralCostTypeVS (extensible)
* lineItem.priceComponent 1..* MS
* lineItem.priceComponent.type MS
* lineItem.priceComponent.factor MS
* lineItem.priceComponent.factor ^short = "How many members, where the line is by member"
* lineItem.priceComponent.amount 1..1 MS
* lineItem.priceComponent.amount ^short = "The amount of the line: price times factor"
* totalPriceComponent MS
* totalPriceComponent ^short = "Discounts on the whole, as negative amounts"
* totalNet 1..1 MS
* totalNet ^short = "What is owed: the lines less the discounts"
* totalNet.value 1..1
* totalNet.currency 1..1
* paymentTerms MS
* paymentTerms ^short = "Until when, and in how many parts, it may be paid"
* note MS
* obeys oim-contribution-1 and oim-contribution-2
