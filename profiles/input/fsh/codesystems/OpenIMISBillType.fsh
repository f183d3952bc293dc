CodeSystem: OpenIMISBillType
Id: bill-type
Title: "Type of bill"
Description: "What the insurer owes money for. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(bill-type)
* #claim-batch "Claims of a batch run" "A facility is owed what a batch run has valued."
* #claim-batch insert French([[Demandes d’un calcul par lots]])
* #claim-batch insert PublishedName([[Claim batch payment]])
* #commission "Commission" "An officer is owed a share of the contributions."
* #commission insert French([[Commission]])
* #fees "Fees" "A payment service is owed its fees."
* #fees insert French([[Frais]])
