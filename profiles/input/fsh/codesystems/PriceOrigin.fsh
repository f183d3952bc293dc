CodeSystem: PriceOrigin
Id: price-origin
Title: "Origin of the price"
Description: "Where the price of a covered item or service comes from: the letters of openIMIS."
* insert OwnCodeSystem
* #P "Price list" "The price list of the facility on the date of care, or the price asked where that is lower."
* #P insert French([[Liste de prix]])
* #O "Price asked" "The price that the facility asks."
* #O insert French([[Prix demandé]])
* #R "Relative price" "The price list values the line; the index of the batch run says what is paid."
* #R insert French([[Prix relatif]])
