CodeSystem: FacilitySubLevel
Id: facility-sub-level
Title: "Sub-level of facility"
Description: "What a health facility is beside its level: the letters of openIMIS."
* insert OwnCodeSystem
* #I "Integrated" "An integrated facility."
* #I insert French([[Intégré]])
* #N "No sub-level" "None."
* #N insert French([[Sans sous-niveau]])
* #R "Reference" "A facility to which others refer their patients."
* #R insert French([[De référence]])
