CodeSystem: PayerType
Id: payer-type
Title: "Type of payer"
Description: "What kind of organisation pays contributions of others: openIMIS's letters."
* insert OwnCodeSystem
* #C "Co-operative" "A co-operative pays for its members."
* #C insert French([[Coopérative]])
* #D "Donor" "A donor pays, from its own country or another."
* #D insert French([[Donateur]])
* #G "Government" "The government pays."
* #G insert French([[État]])
* #L "Local authority" "A municipality, a district or a region pays."
* #L insert French([[Collectivité locale]])
* #O "Other" "Another organisation pays."
* #O insert French([[Autre]])
* #P "Private organisation" "A company or another private organisation pays."
* #P insert French([[Organisation privée]])
