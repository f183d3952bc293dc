CodeSystem: OpenIMISCareType
Id: organization-hf-care-type
Title: "Type of care"
Description: "Where care is given, or may be given. Facilities, items and services share these letters. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(organization-hf-care-type)
* #I "In-patient" "Care that lasts a night at least."
* #I insert French([[Hospitalisation]])
* #O "Out-patient" "Care without a night in the facility."
* #O insert French([[Soins ambulatoires]])
* #B "In-patient and out-patient" "Both. An empty field of openIMIS means the same."
* #B insert French([[Hospitalisation et soins ambulatoires]])
* #B insert PublishedName([[Both]])
