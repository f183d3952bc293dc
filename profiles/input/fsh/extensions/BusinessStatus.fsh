Extension: BusinessStatus
Id: business-status
Title: "Business status"
Description: "The state of a thing in the words of the scheme, where the status of FHIR is too coarse. It is the one place of such states: tags never carry them. The profile of the resource says which codes it takes."
Context: Patient, Coverage, Contract, ClaimResponse, Invoice, PaymentReconciliation, InsurancePlan, Location, Organization, Task
* value[x] 1..1
* value[x] only CodeableConcept
