CodeSystem: RenewalWarning
Id: renewal-warning
Title: "Warning of a renewal"
Description: "What the preparation of a renewal found. openIMIS stores the sum of 1, 2 and 4."
* insert OwnCodeSystem
* #product-not-valid "Product not on sale at renewal" "1 of openIMIS: neither the product nor its successor is sold on the day of the renewal."
* #product-not-valid insert French([[Produit non vendu au renouvellement]])
* #no-officer "No officer" "2 of openIMIS: the policy names no enrolment officer."
* #no-officer insert French([[Aucun agent]])
* #officer-gone "Officer gone" "4 of openIMIS: neither the officer nor a substitute works any more."
* #officer-gone insert French([[Agent parti]])
