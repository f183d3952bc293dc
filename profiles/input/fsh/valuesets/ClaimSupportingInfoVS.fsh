ValueSet: ClaimSupportingInfoVS
Id: claim-supporting-info
Title: "Category of supporting information"
Description: "What a piece of supporting information of a claim is: the categories of openIMIS and of HL7."
* insert OwnValueSet([[Catégorie des informations jointes]])
* include codes from system OpenIMISSupportingInfo
* include codes from system $hl7-claim-information-category
