ValueSet: IdentifierTypeVS
Id: identifier-type
Title: "Type of identifier"
Description: "What an identifier is: a code of the scheme, a document that openIMIS knows, or one that HL7 has listed."
* insert OwnValueSet([[Type d’identifiant]])
* include codes from system OpenIMISIdentifiers
* include codes from system OpenIMISIdentificationType
* include codes from system $hl7-identifier-type
