Profile: OpenIMISBatchRun
Parent: Task
Id: openimis-batch-run
Title: "openIMIS batch run"
Description: "The monthly work on the claims of a place: it values the lines of relative price, settles what each claim is paid, and makes one payment for each health facility."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* insert BusinessIdentifier(batchRun, batch-run, [[The code of the place, or all for the whole scheme; a slash; year and month, for example R2/2019-02]])
* identifier[batchRun] ^comment = "A place and month are run once: a second run is refused (409) and names the first. A failed run may be repeated."
* status from BatchRunStepVS (required)
* status MS
* status ^short = "requested | in-progress | completed | failed"
* status ^comment = "It goes from requested to in-progress, and from there to completed or failed. A failed run has changed nothing and goes back to requested when it is repeated. completed is final."
* statusReason MS
* statusReason ^short = "Why it failed"
* intent MS
* intent = #order
* code 1..1 MS
* code = TaskCode#batch-run
* executionPeriod MS
* executionPeriod ^short = "When it ran"
* authoredOn 1..1 MS
* lastModified MS
* requester MS
* requester only Reference(Practitioner or PractitionerRole or Organization)
* owner MS
* owner only Reference(Organization)
* owner ^short = "The insurer"
* location MS
* location ^short = "The region or district whose facilities are paid; absent for the whole scheme"
* restriction 1..1 MS
* restriction.period 1..1 MS
* restriction.period ^short = "The month, from its first to its last day"
* restriction.period.start 1..1 MS
* restriction.period.end 1..1 MS
* output MS
* output.type MS
* output.type from TaskParameterVS (required)
* output.type ^short = "payment: one a facility; claims: how many; amount: how much in all"
* output.value[x] MS
* obeys oim-batch-run-1
