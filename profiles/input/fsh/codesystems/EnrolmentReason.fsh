CodeSystem: EnrolmentReason
Id: enrolment-reason
Title: "Reason of an enrolment answer"
Description: "Why a family was not enrolled as it asked, or not all of it."
* insert OwnCodeSystem
* #product-not-on-sale "Product not on sale" "The product is not sold on the day of the application."
* #product-not-on-sale insert French([[Produit non vendu à cette date]])
* #product-not-sold-here "Product not sold here" "The product is not sold where the family lives."
* #product-not-sold-here insert French([[Produit non vendu en ce lieu]])
* #already-covered "Already covered" "The family has a policy of the same product for these days."
* #already-covered insert French([[Déjà couvert]])
* #renewal-too-late "Renewal too late" "The grace for the renewal is over; the family may apply for a new policy."
* #renewal-too-late insert French([[Renouvellement trop tardif]])
* #members-above-maximum "Too many members" "The product does not cover so many members; those above its maximum are left out."
* #members-above-maximum insert French([[Trop de membres]])
* #member-covered-elsewhere "Member covered elsewhere" "A member is covered by the same product in another family."
* #member-covered-elsewhere insert French([[Membre couvert ailleurs]])
* #member-inactive "Member inactive" "A member is inactive or dead in the register."
* #member-inactive insert French([[Membre inactif]])
