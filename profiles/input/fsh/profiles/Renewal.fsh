Profile: OpenIMISRenewal
Parent: Task
Id: openimis-renewal
Title: "openIMIS renewal offer"
Description: "That an enrolment officer offers a family the next term of its policy before or after it expires, and what the family answered."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* identifier MS
* status from RenewalStepVS (required)
* status MS
* status ^short = "requested | completed | rejected | cancelled"
* status ^comment = "requested: offered (0 of openIMIS). completed: renewed (1). rejected: the family declined (2). cancelled: the grace ran out, or the policy was renewed in another way. All but requested are final."
* statusReason MS
* intent MS
* intent = #proposal
* code 1..1 MS
* code = TaskCode#renew-policy
* focus 1..1 MS
* focus only Reference(Contract)
* focus ^short = "The policy that expires. A policy has one open offer at most"
* for 1..1 MS
* for only Reference(Group)
* for ^short = "The family"
* authoredOn 1..1 MS
* lastModified MS
* requester MS
* requester only Reference(Organization)
* requester ^short = "The insurer"
* owner MS
* owner only Reference(Practitioner or PractitionerRole)
* owner ^short = "The officer, or the substitute of one who left; absent where there is none"
* note MS
* restriction 1..1 MS
* restriction.period 1..1 MS
* restriction.period ^short = "From the day of the offer to the last day on which it may be renewed"
* restriction.period.start 1..1 MS
* restriction.period.end MS
* input 1..* MS
* input.type MS
* input.type from TaskParameterVS (required)
* input.type ^short = "product: what is offered, the product or its successor; date: the first day of the new term; warning: what stands in the way; photo-due: a member of whom a photo is to be taken"
* input.value[x] MS
* output MS
* output.type MS
* output.type from TaskParameterVS (required)
* output.type ^short = "policy: the new policy; receipt: the contribution that was received with the answer"
* output.value[x] MS
* obeys oim-renewal-1 and oim-renewal-2
