Profile: OpenIMISClaimResponse
Parent: ClaimResponse
Id: openimis-claim-response
Title: "openIMIS answer to a claim"
Description: "What the scheme decided on a claim: for the whole and for each line what is paid, what the patient bears, and why something is refused. Only the server writes it. It holds the constraints of the claim response of IHE FAIS (ITI-126, ITI-129)."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS and
    http://hl7.org/fhir/5.0/StructureDefinition/extension-ClaimResponse.decision named decision 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/business-status named businessStatus 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/ledger-entry named ledgerEntry 0..*
* extension[scheme] ^short = "The scheme that judged the claim"
* extension[decision] ^short = "approved, partial, denied or pending: read this first"
* extension[decision] ^comment = "How the claim was decided, apart from outcome, which says how far the work on it has come. Approved means that every line is accepted, at whatever price and in whatever quantity; partial that some lines are; denied that none is; pending that a reviewer (business status 4, outcome queued) or a batch run (8, partial) has yet to decide: even where every line is accepted, nobody can say yet what is paid. A cancelled answer keeps the decision that it had."
* extension[businessStatus] ^short = "How far the claim has come, in openIMIS's numbers: 1 rejected, 4 checked, 8 processed, 16 valuated"
* extension[businessStatus] ^comment = "openIMIS has no number for a claim that was taken back: status says it, and the number stays what it was."
* extension[ledgerEntry] ^short = "What the claim took of deductibles and ceilings, or gave back: one posting each"
* extension[ledgerEntry] ^comment = "In the order in which they were made. The sum of an account over all answers is its balance."
* extension[businessStatus].value[x] from ClaimStatusVS (required)
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains claimCode 1..1 MS
* identifier[claimCode] ^short = "The claim code of the claim that is answered"
* identifier[claimCode].type from IdentifierTypeVS (extensible)
* identifier[claimCode].system 1..1 MS
* identifier[claimCode].system = "http://openimis.org/fhir/identifier/claim-code"
* identifier[claimCode].value 1..1 MS
* status MS
* status ^comment = "cancelled after the claim was taken back, otherwise active. What a cancelled answer says of amounts is what had been decided; nothing of it is paid."
* type MS
* subType MS
* subType from VisitTypeVS (preferred)
* use MS
* use ^comment = "As in the claim. The answer to a preauthorization or a predetermination tells what would be paid; nobody is paid for it."
* patient MS
* patient only Reference(Patient)
* created MS
* created ^short = "When the claim was judged"
* insurer MS
* insurer only Reference(Organization)
* requestor MS
* requestor only Reference(Organization)
* requestor ^short = "The health facility that claims"
* request 1..1 MS
* request only Reference(Claim)
* request ^short = "The claim in the version that was judged"
* request ^comment = "The answer of Claim/$validate-rules, which is stored nowhere, names the claim code instead."
* outcome MS
* outcome ^comment = "How far the work has come: complete is decided; queued waits for a reviewer, partial for a batch run. error means that the work itself failed: a refusal by the rules of the scheme is a complete answer."
* preAuthRef MS
* preAuthRef ^short = "What the later claim names in insurance.preAuthRef: the claim code of the preauthorization"
* preAuthRef ^comment = "Absent where nothing of a preauthorization was accepted."
* preAuthPeriod MS
* preAuthPeriod ^short = "The days on which the amounts stay reserved, both inclusive"
* disposition MS
* disposition ^short = "The decision in one sentence, in English with its French translation"
* item MS
* item ^short = "The decision on a claim line"
* item.itemSequence MS
* item.itemSequence ^short = "The sequence of the line in the claim"
* item.noteNumber MS
* item.noteNumber ^short = "The notes that explain the line: one a language"
* item.adjudication MS
* item.adjudication obeys oim-answer-1 and oim-answer-2
* item.adjudication ^comment = "In the order of the reckoning: submitted is what was asked; adjusted-quantity (a value) and adjusted-price are the units and the price of one that are taken instead, where they differ; eligible is price times quantity, cut by a fixed limit; deductible is what of it the patient bears first, where the product has a deductible; eligpercent the share of the rest that is paid; copay what that leaves to the patient; category-reduction and ceiling-reduction what is not paid because the amount of the category, or the ceiling, is used up; benefit what the scheme pays. So eligible = deductible + copay + category-reduction + ceiling-reduction + benefit. A line of relative price has relative-benefit in the place of benefit until the batch run has set the index: what it is worth before. A line that waits for a reviewer has only submitted. A refused line has submitted and a benefit of 0 with its reason."
* item.adjudication.category MS
* item.adjudication.category from AdjudicationVS (required)
* item.adjudication.reason MS
* item.adjudication.reason from RejectionReasonVS (required)
* item.adjudication.reason ^short = "Why the line is refused: the code that tells what to do"
* item.adjudication.amount MS
* item.adjudication.value MS
* adjudication MS
* adjudication obeys oim-answer-1 and oim-answer-2
* adjudication ^short = "Why the claim is refused as a whole"
* adjudication.category MS
* adjudication.category from AdjudicationVS (required)
* adjudication.reason MS
* adjudication.reason from RejectionReasonVS (required)
* adjudication.amount MS
* adjudication.value MS
* total 1..* MS
* total ^short = "Sums of the claim; a refused line counts as submitted only"
* total ^comment = "submitted, eligible, copay and benefit always, once it is decided; deductible, category-reduction, ceiling-reduction and relative-benefit where a line has them. While lines wait for a batch run, benefit is the sum of the others."
* total.category MS
* total.category from AdjudicationVS (required)
* total.amount MS
* processNote MS
* processNote ^comment = "Each line is explained in words and numbers, in English and in French: the price that is taken and from where, units that were cut and why, limits, deductible, co-insurance, and what is left of the ceiling. Notes that no line names are about the whole claim, for example that its total was not the sum of its lines, or that it was cancelled."
* processNote.number MS
* processNote.type MS
* processNote.text MS
* processNote.language MS
* insurance MS
* insurance ^short = "The covers that pay; those that run, when none pays"
* insurance.sequence MS
* insurance.focal MS
* insurance.coverage MS
* insurance.coverage only Reference(Coverage)
* obeys oim-answer-3 and oim-answer-4 and oim-answer-5 and oim-answer-6 and oim-answer-7
