Profile: OpenIMISClaimReview
Parent: Task
Id: openimis-claim-review
Title: "openIMIS review of a claim"
Description: "That a reviewer of the insurer looks at a claim before it is decided: why it was chosen, who does it, what the rules found, and the new answer."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* identifier MS
* status from ReviewStepVS (required)
* status MS
* status ^short = "requested | in-progress | completed | cancelled"
* status ^comment = "requested: selected (4 of openIMIS). in-progress: a reviewer has taken it. completed: delivered (8). cancelled: passed over (16), by hand or because the claim was processed. It goes from requested to in-progress, back, and on to completed; it is cancelled from requested and in-progress. completed and cancelled are final. A claim that was not selected (1, 2) has no review."
* statusReason MS
* statusReason ^short = "Why it was passed over"
* intent MS
* intent = #order
* priority MS
* code 1..1 MS
* code = TaskCode#review-claim
* focus 1..1 MS
* focus only Reference(Claim)
* focus ^short = "The claim"
* for 1..1 MS
* for only Reference(Patient)
* executionPeriod MS
* executionPeriod ^short = "From when a reviewer worked on it until it was delivered"
* authoredOn 1..1 MS
* authoredOn ^short = "When the claim was selected"
* lastModified MS
* requester MS
* requester only Reference(Organization or Practitioner or PractitionerRole)
* requester ^short = "Who selected it; the insurer where a rule did"
* owner MS
* owner only Reference(Practitioner or PractitionerRole or Organization)
* owner ^short = "The reviewer"
* reasonCode 1..1 MS
* reasonCode from ReviewReasonVS (required)
* reasonCode ^short = "random | amount | rule | manual"
* note MS
* note ^short = "What the reviewer says of the whole claim"
* input 1..* MS
* input.type MS
* input.type from TaskParameterVS (required)
* input.type ^short = "answer: the ClaimResponse that is reviewed; selection: what the selection went by"
* input.value[x] MS
* output MS
* output ^short = "What the rules found, and the new answer"
* output.extension contains
    http://openimis.org/fhir/StructureDefinition/claim-line named line 0..1 MS
* output.type MS
* output.type from TaskParameterVS (required)
* output.type ^short = "finding: a rejection reason; answer: the ClaimResponse after the review"
* output.value[x] MS
* obeys oim-review-1 and oim-review-2 and oim-review-3
