ValueSet: GroupConfirmationTypeVS
Id: group-confirmation-type
Title: "Confirmation of a family"
Description: "Who confirmed that a family is entitled to help with its contribution."
* insert OwnValueSet([[Attestation d’une famille]])
* include codes from system OpenIMISConfirmationType
