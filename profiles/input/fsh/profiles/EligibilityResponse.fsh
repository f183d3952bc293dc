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
* insurance ^short = "A cover that runs on the day; none means that the person is not covered"
* insurance obeys oim-elig-4
* insurance.coverage MS
* insurance.coverage only Reference(Coverage)
* insurance.inforce MS
* insurance.benefitPeriod MS
* insurance.benefitPeriod ^short = "First and last day of the cover"
* insurance.item.productOrService from MedicalItemAndServiceVS (extensible)
* insurance.item.benefit.type from EligibilityBenefitVS (extensible)
* obeys oim-elig-5
