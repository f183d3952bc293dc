CodeSystem: TaskParameter
Id: task-parameter
Title: "Input or output of a task"
Description: "What an input or output of a task says."
* insert OwnCodeSystem
* #answer "Answer to the claim" "The ClaimResponse: as an input the one that is reviewed, as an output the new one."
* #answer insert French([[Réponse à la demande de remboursement]])
* #finding "Finding" "A reason that a rule found, before or beside the one that the facility sees."
* #finding insert French([[Constat]])
* #selection "Selection" "What the selection for review went by, for example the percentage or the amount."
* #selection insert French([[Sélection]])
* #product "Product" "The product that the task is about, or that it offers."
* #product insert French([[Produit]])
* #date "Date" "The day from which the result holds."
* #date insert French([[Date]])
* #warning "Warning" "What stands in the way of the task."
* #warning insert French([[Avertissement]])
* #photo-due "New photo" "A member of whom a photo is to be taken, because there is none or it is too old."
* #photo-due insert French([[Nouvelle photo]])
* #policy "Policy" "The policy that came of the task."
* #policy insert French([[Police]])
* #receipt "Receipt" "The contribution that was received with the answer."
* #receipt insert French([[Quittance]])
* #claims "Claims" "How many claims the task took in."
* #claims insert French([[Demandes de paiement]])
* #amount "Amount" "How much the claims that the task took in are paid."
* #amount insert French([[Montant]])
* #payment "Payment" "A payment to a health facility that the task made."
* #payment insert French([[Paiement]])
