CodeSystem: CareType
Id: care-type
Title: "Type of care"
Description: "Where care is given, or may be given: the letters of openIMIS."
* insert OwnCodeSystem
* #I "In-patient" "Care that lasts a night at least."
* #I insert French([[Hospitalisation]])
* #O "Out-patient" "Care without a night in the facility."
* #O insert French([[Soins ambulatoires]])
* #B "In-patient and out-patient" "Both. An empty field of openIMIS means the same."
* #B insert French([[Hospitalisation et soins ambulatoires]])
