Profile: OpenIMISEligibilityRequest
Parent: CoverageEligibilityRequest
Id: openimis-eligibility-request
Title: "openIMIS question about cover"
Description: "A facility's question whether a person is covered on a day, as the server keeps it. It holds the constraints of the coverage eligibility request of IHE FAIS (ITI-124)."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* extension[scheme] ^short = "The scheme that was asked: written by the server"
* status MS
* status ^comment = "active. Where status, created or insurer is missing in what is sent, the server fills it in."
* purpose MS
* purpose ^comment = "validation: is there a cover? discovery: which covers are there, those included that do not run on the day? benefits: what is left of their limits? auth-requirements: must anything be authorised first?"
* patient MS
* patient only Reference(Patient)
* patient obeys oim-elig-1
* patient ^short = "Who wants care: by insurance number, or Patient/id"
* serviced[x] MS
* serviced[x] ^short = "The day of care, or a period of which the last day counts; none means today"
* created MS
* provider MS
* provider only Reference(Organization or PractitionerRole)
* provider obeys oim-elig-2
* provider ^short = "The health facility that asks: by code, Organization/id, or the role of its staff"
* insurer MS
* insurer only Reference(Organization)
* insurer obeys oim-elig-3
* insurer ^short = "Which insurer is asked: by code, or Organization/id"
* item MS
* item ^short = "What is to be given: whether it would be paid is answered for each, whatever the purpose"
* item.productOrService MS
* item.productOrService from MedicalItemAndServiceVS (extensible)
* item.quantity MS
* item.quantity ^short = "Units; one where none are named"
* item.unitPrice MS
* item.unitPrice ^short = "What the facility is going to ask for a unit; the price of its list where none is named"
