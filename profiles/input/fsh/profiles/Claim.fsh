Profile: OpenIMISClaim
Parent: Claim
Id: openimis-claim
Title: "openIMIS claim"
Description: "A claim of a health facility for one visit of one insured person: who was treated where and when, for which diagnoses, and what is asked for each item and service. It holds the constraints of the claim of IHE FAIS (ITI-126) and says what a claim needs to be judged."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS
* extension[scheme] ^short = "The scheme that judged the claim: written by the server"
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains claimCode 1..1 MS
* identifier[claimCode] ^short = "The facility's claim code: once used for a judged claim, it is used for ever"
* identifier[claimCode] ^comment = "Facility, use and claim code are the key of a claim. The same content sent again is answered with the same ClaimResponse; other content under a code that was used is refused (409). A draft takes no code."
* identifier[claimCode] obeys oim-claim-1
* identifier[claimCode].type from IdentifierTypeVS (extensible)
* identifier[claimCode].system 1..1 MS
* identifier[claimCode].system = "http://openimis.org/fhir/identifier/claim-code"
* identifier[claimCode].value 1..1 MS
* status MS
* status ^comment = "Send active. Drafts have a profile of their own and wait until they are submitted; a claim becomes cancelled by $cancel only, and never active again."
* type MS
* type obeys oim-claim-2
* type ^comment = "institutional, unless you know better; the rules do not read it. Where subType names no type of visit, one that stands here counts, as older clients of openIMIS send it."
* subType MS
* subType from VisitTypeVS (preferred)
* subType obeys oim-claim-2
* subType ^short = "Type of visit: O other, E emergency, R referral; none means O"
* subType ^comment = "Products may cover an emergency or a referral differently. Codings of other systems may stand beside it and are kept."
* use MS
* use ^short = "claim to be paid, preauthorization to reserve, predetermination to know"
* use ^comment = "All three are judged by the same rules. A claim takes what it is paid from deductibles and ceilings, and counts as care that was given. A preauthorization reserves the amounts for planned care until its answer’s preAuthPeriod ends; the claim that follows names it in insurance.preAuthRef and finds what it reserved. A predetermination reserves nothing: it only says what would be paid. Each use has claim codes of its own."
* patient MS
* patient only Reference(Patient)
* patient obeys oim-claim-3
* patient ^short = "Who was treated: by insurance number, or Patient/id"
* billablePeriod 1..1 MS
* billablePeriod ^short = "First and last day of care"
* billablePeriod ^comment = "Prices, registers, age and cover are those of the last day. A visit that ends on a later day than it starts is in-patient care. Whole days are enough; a time needs its offset."
* billablePeriod.start 1..1 MS
* billablePeriod.end MS
* billablePeriod.end ^short = "Last day of care; none means the first day"
* created MS
* created ^short = "The day on which the facility made the claim"
* created ^comment = "Not before the last day of care: such a claim is denied for reason 9."
* enterer MS
* enterer only Reference(Practitioner)
* enterer obeys oim-claim-5
* enterer ^short = "The claim administrator: by code, or Practitioner/id"
* insurer MS
* insurer only Reference(Organization)
* insurer obeys oim-claim-6
* insurer ^short = "Which insurer is asked: by code, or Organization/id; none means the patient's"
* provider MS
* provider only Reference(Organization or PractitionerRole)
* provider obeys oim-claim-4
* provider ^short = "The health facility that claims: by code, Organization/id, or the role of its staff"
* priority MS
* priority ^comment = "FHIR asks for it and the rules do not read it: normal."
* related MS
* related.claim only Reference(Claim)
* related.claim ^short = "The earlier claim, by an identifier in http://openimis.org/fhir/identifier/claim-code"
* related.claim ^comment = "A claim can be corrected of which a line was refused, or that was cancelled: what was refused is claimed again under a new claim code, for the same patient and by the same facility. An item or service that the earlier claim was paid for is not claimed again (422, value), unless that claim was cancelled. A scheme may limit how often a claim is corrected. A Claim/id may stand beside the claim code; alone it is not enough."
* related.relationship ^short = "prior: this claim corrects an earlier one; other relationships are kept and not read"
* referral only Reference(ServiceRequest)
* referral ^short = "The referral behind a visit of type R: contained, or by its number"
* facility MS
* facility obeys oim-claim-7
* facility ^short = "Where care was given, when it was not at the provider's own place"
* supportingInfo.category from ClaimSupportingInfoVS (extensible)
* supportingInfo ^comment = "Explanations, justifications and attachments for a reviewer. A document in an attachment (data) is kept apart: the stored claim has its address (Binary/id), SHA-1 and size instead. The rules read only whether a line points to an explanation or a justification (item.informationSequence), where the scheme asks for one when a service was given more than once."
* diagnosis 1..5 MS
* diagnosis ^comment = "The main diagnosis is of type principal or has the lowest sequence; up to four others follow. Each sequence stands once."
* diagnosis.sequence MS
* diagnosis.diagnosis[x] only CodeableConcept
* diagnosis.diagnosis[x] MS
* diagnosis.diagnosis[x] from DiagnosisVS (extensible)
* diagnosis.diagnosis[x] obeys oim-claim-8
* diagnosis.diagnosis[x] ^short = "The diagnosis, coded in the system of the scheme"
* diagnosis.type MS
* diagnosis.type ^short = "principal marks the main diagnosis"
* insurance MS
* insurance ^short = "Required by FHIR; the covers that pay are those of the register"
* insurance ^comment = "A policy number or the name of the scheme as display is enough: the server finds every cover of the patient and writes it here. What stands here never restricts it. Each sequence stands once, and one insurance at most is focal."
* insurance.sequence MS
* insurance.focal MS
* insurance.coverage MS
* insurance.coverage only Reference(Coverage)
* insurance.preAuthRef MS
* insurance.preAuthRef ^short = "The claim code of the preauthorization that this claim draws on, or the number of a guarantee"
* insurance.preAuthRef ^comment = "The first one counts, in whichever insurance it stands. A number that is no preauthorization of this facility for this patient is kept and changes nothing."
* item 1..* MS
* item ^short = "A claim line: one item or one service"
* item ^comment = "The answer names lines by their sequence, and each sequence stands once. A factor other than 1 is refused (422, not-supported): quantity and unit price say it all."
* item.sequence MS
* item.informationSequence MS
* item.informationSequence ^short = "The supportingInfo that explains the line"
* item.category from ClaimItemCategoryVS (preferred)
* item.category ^short = "item or service; the code system of productOrService says it already"
* item.productOrService MS
* item.productOrService from MedicalItemAndServiceVS (extensible)
* item.productOrService obeys oim-claim-9
* item.productOrService ^short = "The item or service, by its code in the scheme's register"
* item.productOrService ^comment = "A code that the register does not hold is no fault of form: the line is refused for reason 1. Codings of other systems may stand beside it and are kept."
* item.quantity 1..1 MS
* item.quantity obeys oim-claim-10
* item.quantity.value 1..1 MS
* item.unitPrice 1..1 MS
* item.unitPrice obeys oim-claim-11
* item.unitPrice ^short = "The price asked for one unit, in the currency of the scheme"
* item.unitPrice.value 1..1 MS
* item.unitPrice.currency 1..1 MS
* item.detail MS
* item.detail ^short = "What a package contained: its items and services, each with its quantity"
* item.detail ^comment = "For services that the register keeps as packages. A package paid as defined is worth its price only when exactly its parts are named here, in the quantities of one package; one of fixed price has it whatever stands here. The details of any other service are kept and change nothing; an item has none (422, not-supported). Prices of details are not read."
* item.detail.productOrService from MedicalItemAndServiceVS (extensible)
* item.detail.productOrService obeys oim-claim-9
* item.detail.quantity 1..1 MS
* item.detail.quantity obeys oim-claim-10
* item.detail.quantity.value 1..1 MS
* item.detail.subDetail 0..0
* item.net MS
* item.net ^short = "Quantity times unit price: the server works it out anew"
* total MS
* total ^short = "The sum of the lines: the server works it out anew"
* total ^comment = "A total that is not the sum of the lines is no fault: the sum counts, what was sent is kept in an extension, and a note of the answer says so."
* total.extension contains http://openimis.org/fhir/StructureDefinition/sent-total named sentTotal 0..1
* total.extension[sentTotal] ^short = "The total that was sent: written by the server"
* obeys oim-claim-12
