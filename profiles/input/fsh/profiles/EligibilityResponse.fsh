Profile: OpenIMISEligibilityResponse
Parent: CoverageEligibilityResponse
Id: openimis-eligibility-response
Title: "openIMIS answer about cover"
Description: "Whether a person is covered on a day, and by which policies. Only the server writes it. It holds the constraints of the coverage eligibility response of IHE FAIS (ITI-124, ITI-125)."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS
* extension[scheme] ^short = "The scheme that answers"
* status MS
* purpose MS
* patient MS
* patient only Reference(Patient)
* serviced[x] 1..1 MS
* serviced[x] ^short = "The day that the answer is about"
* created MS
* requestor MS
* requestor only Reference(Organization)
* requestor ^short = "The health facility that asked"
* request MS
* request only Reference(CoverageEligibilityRequest)
* outcome MS
* disposition MS
* disposition ^short = "The answer in one sentence, in English with its French translation"
* insurer MS
* insurer only Reference(Organization)
* insurance MS
* insurance ^short = "A cover of the person; with the purpose discovery also one that does not run on the day"
* insurance ^comment = "No insurance with inforce true means that the person is not covered; the disposition says why."
* insurance obeys oim-elig-4
* insurance.coverage MS
* insurance.coverage only Reference(Coverage)
* insurance.inforce MS
* insurance.benefitPeriod MS
* insurance.benefitPeriod ^short = "First and last day of the cover"
* insurance.item MS
* insurance.item ^short = "First one for each limit of the product (purpose benefits), then one for each item or service that is asked about, in their order"
* insurance.item.extension contains ItemReason named reason 0..1 MS
* insurance.item.productOrService MS
* insurance.item.productOrService from MedicalItemAndServiceVS (extensible)
* insurance.item.excluded MS
* insurance.item.excluded ^short = "Whether a claim for it would be refused, or the product does not pay for it"
* insurance.item.description MS
* insurance.item.description ^short = "Why, in words and numbers: English, with its French translation"
* insurance.item.unit MS
* insurance.item.unit ^short = "Whose limit it is: the person's or the family's"
* insurance.item.benefit MS
* insurance.item.benefit ^comment = "Of a limit: what is allowed and used, under the name of the product's parameter, then what is left, as allowed, under the name that openIMIS has published. Of an item: the amounts of the claim line that would be adjudicated, then the units left and the first day on which it may be had."
* insurance.item.benefit.type MS
* insurance.item.benefit.type from EligibilityBenefitVS (extensible)
* insurance.item.benefit.allowed[x] MS
* insurance.item.benefit.used[x] MS
* insurance.item.authorizationRequired MS
* obeys oim-elig-5
