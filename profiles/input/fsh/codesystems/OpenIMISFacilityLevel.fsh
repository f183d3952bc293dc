CodeSystem: OpenIMISFacilityLevel
Id: organization-hf-level
Title: "Level of facility"
Description: "The level of a health facility. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(organization-hf-level)
* #D "Dispensary" "First level of care."
* #D insert French([[Dispensaire]])
* #C "Health centre" "Second level of care."
* #C insert French([[Centre de santé]])
* #H "Hospital" "Highest level of care. A product may let its in-patient ceiling count here."
* #H insert French([[Hôpital]])
