CodeSystem: PriceRule
Id: price-rule
Title: "Price rule"
Description: "What a product pays for a line of price origin P when the price asked and the price of the list differ."
* insert OwnCodeSystem
* #lower "Lower price" "The lower of the two."
* #lower insert French([[Prix le plus bas]])
* #list "List price" "The price of the list, even where less was asked."
* #list insert French([[Prix de la liste]])
