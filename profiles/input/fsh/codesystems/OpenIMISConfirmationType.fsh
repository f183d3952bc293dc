CodeSystem: OpenIMISConfirmationType
Id: group-confirmation-type
Title: "Confirmation of a family"
Description: "Who confirmed that a family is entitled to help with its contribution. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(group-confirmation-type)
* ^content = #fragment
* #A "Local council" "The council of the place."
* #A insert French([[Conseil local]])
* #B "Municipality" "The municipality."
* #B insert French([[Municipalité]])
* #C "State" "The state."
* #C insert French([[État]])
* #D "Other" "Somebody else."
* #D insert French([[Autre]])
