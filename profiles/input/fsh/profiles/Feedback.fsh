Profile: OpenIMISFeedback
Parent: QuestionnaireResponse
Id: openimis-feedback
Title: "openIMIS feedback"
Description: "What a person said about the care of a claim: four times yes or no, and a mark from 0 to 5. A claim has one feedback; a second one is refused (409)."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/feedback-claim named claim 1..1 MS
* extension[claim] ^short = "The claim"
* identifier MS
* questionnaire 1..1 MS
* questionnaire = "http://openimis.org/fhir/Questionnaire/claim-feedback"
* status MS
* status = #completed
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The person who had the care"
* authored 1..1 MS
* author MS
* author only Reference(Practitioner or PractitionerRole or Patient)
* author ^short = "The officer who asked"
* source MS
* source only Reference(Patient or RelatedPerson)
* source ^short = "Who answered"
* item 5..* MS
* item.linkId MS
* item.answer 1..1 MS
* item.answer.value[x] 1..1 MS
* item.answer.value[x] only boolean or integer
* obeys oim-feedback-1 and oim-feedback-2 and oim-feedback-3
