CodeSystem: Adjudication
Id: adjudication
Title: "Adjudication"
Description: "What an amount or a number in an adjudication says, where the adjudication codes of HL7 have no word for it."
* insert OwnCodeSystem
* #adjusted-quantity "Adjusted quantity" "The quantity that is accepted, after a limit or a review."
* #adjusted-quantity insert French([[Quantité ajustée]])
* #adjusted-price "Adjusted price" "The price of one unit that is accepted, from the price list or a review."
* #adjusted-price insert French([[Prix ajusté]])
* #category-reduction "Reduction by the amount of a category" "What is not paid because the product pays only so much for a claim of this category, for example a consultation."
* #category-reduction insert French([[Réduction par le montant d’une catégorie]])
* #ceiling-reduction "Reduction by a ceiling" "What is not paid because the ceiling of the treatment, the person or the policy is reached."
* #ceiling-reduction insert French([[Réduction par un plafond]])
* #relative-benefit "Benefit before the relative index" "What a line of relative price is worth before the index of the batch run is applied."
* #relative-benefit insert French([[Prestation avant l’indice relatif]])
* #remunerated "Remunerated" "What is paid to the facility in the end, the relative index included."
* #remunerated insert French([[Rémunéré]])
* #item-status "Status of the line" "Whether the line is passed (1) or rejected (2), as openIMIS numbers it."
* #item-status insert French([[État de la ligne]])
