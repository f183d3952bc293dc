Extension: ItemReason
Id: item-reason
Title: "Reason against an item"
Description: "Why a claim for this item or service would be refused: the reason that the line of the claim would get. The sentence stands in the item's description."
Context: CoverageEligibilityResponse.insurance.item
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from RejectionReasonVS (extensible)
