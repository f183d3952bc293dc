CodeSystem: ReviewReason
Id: review-reason
Title: "Reason for a review"
Description: "Why a claim was chosen for a review."
* insert OwnCodeSystem
* #random "Chosen at random" "A share of all claims is reviewed."
* #random insert French([[Tirage au sort]])
* #amount "Amount" "The claim asks for an amount above the limit of the scheme."
* #amount insert French([[Montant]])
* #rule "Rule" "A rule of the scheme sends such claims to a reviewer."
* #rule insert French([[Règle]])
* #manual "Chosen by hand" "A person chose the claim."
* #manual insert French([[Choix manuel]])
