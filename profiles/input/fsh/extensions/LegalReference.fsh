Extension: LegalReference
Id: legal-reference
Title: "Legal reference"
Description: "The law or decision behind a product, in words."
Context: InsurancePlan
* value[x] 1..1
* value[x] only string
