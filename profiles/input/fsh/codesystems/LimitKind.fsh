CodeSystem: LimitKind
Id: limit-kind
Title: "Kind of limit"
Description: "How a product limits what it pays for one unit of an item or service: the letters of openIMIS."
* insert OwnCodeSystem
* #C "Co-insurance" "The product pays a share of the price, in percent."
* #C insert French([[Ticket modérateur]])
* #F "Fixed limit" "The product pays up to an amount for each unit; 0 is no limit."
* #F insert French([[Montant fixe]])
