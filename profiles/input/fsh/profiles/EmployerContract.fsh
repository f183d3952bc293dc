Profile: OpenIMISEmployerContract
Parent: Contract
Id: openimis-employer-contract
Title: "openIMIS employer’s contract"
Description: "The contract by which an employer or other policy holder insures its people: who they are, what each contributes, and how far the talks and the payment have come. Each person's policy comes of it once it is paid."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1 MS and
    http://openimis.org/fhir/StructureDefinition/business-status named businessStatus 1..1 MS and
    http://openimis.org/fhir/StructureDefinition/contract-amounts named amounts 1..1 MS
* extension[businessStatus] ^short = "The state of the contract, in openIMIS's numbers 1 to 11"
* extension[businessStatus] ^comment = "Created as 2. Submitted: from 1, 2 or 11 to 4. Offer of the insurer: from 4 to 3, and back when it is answered. Approved: from 4 to 5. Sent back: from 4 to 11. Paid: from 5 to 7. Amended: from 5, 7 or 8 to 6, with a new contract in 2. Contested: from 5, 7 or 8 to 9. Expired: from 7 or 8 to 10. 6 and 10 are final."
* extension[businessStatus].value[x] from ContractStateVS (required)
* insert BusinessIdentifier(contract, employer-contract, [[The code of the contract]])
* version MS
* version ^short = "How often it was amended; 0 or absent for never"
* status 1..1 MS
* status from EmployerContractStepVS (required)
* status ^short = "negotiable 1, 2, 4, 11 | offered 3 | executable 5 | appended 6 | executed 7, 8 | disputed 9 | terminated 10"
* issued MS
* issued ^short = "The day on which it was approved"
* applies 1..1 MS
* applies ^short = "The first and the last day on which its people are insured"
* applies.start 1..1 MS
* applies.end 1..1 MS
* subject 1..1 MS
* subject only Reference(Organization)
* subject ^short = "The employer"
* scope 1..1 MS
* scope = OpenIMISContractScope#formal
* term 1..* MS
* term ^short = "One a product"
* term.offer.topic 1..1 MS
* term.offer.topic only Reference(InsurancePlan)
* term.offer.topic ^short = "The product"
* term.asset MS
* term.asset ^short = "A person who is insured"
* term.asset.typeReference 1..1 MS
* term.asset.typeReference only Reference(Patient)
* term.asset.typeReference ^short = "The person"
* term.asset.period MS
* term.asset.period ^short = "The days on which the person is insured, where they are not those of the contract"
* term.asset.valuedItem 1..* MS
* term.asset.valuedItem ^short = "What is contributed for the person"
* term.asset.valuedItem.unitPrice MS
* term.asset.valuedItem.unitPrice ^short = "The income that the contribution goes by"
* term.asset.valuedItem.factor MS
* term.asset.valuedItem.factor ^short = "The rate: 0.05 for 5 percent"
* term.asset.valuedItem.net 1..1 MS
* term.asset.valuedItem.net ^short = "The contribution"
* obeys oim-employer-contract-1 and oim-employer-contract-2
