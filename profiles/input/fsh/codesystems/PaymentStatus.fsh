CodeSystem: PaymentStatus
Id: payment-status
Title: "Payment status"
Description: "How far a payment of contributions has come: the numbers of openIMIS."
* insert OwnCodeSystem
* #-3 "Control number refused" "The payment service gave no control number."
* #-3 insert French([[Numéro de contrôle refusé]])
* #-2 "Request refused" "The payment service did not take the request."
* #-2 insert French([[Demande refusée]])
* #-1 "Intention refused" "The intention to pay named something that does not exist."
* #-1 insert French([[Intention refusée]])
* #1 "Not confirmed" "Somebody intends to pay."
* #1 insert French([[Non confirmé]])
* #2 "Requested" "The payment service has the request for a control number."
* #2 insert French([[Demandé]])
* #3 "Control number assigned" "The payer has a control number to pay with."
* #3 insert French([[Numéro de contrôle attribué]])
* #4 "Received, not matched" "The money is here; no policy has it yet."
* #4 insert French([[Reçu, non affecté]])
* #5 "Matched" "The money is counted for its policies."
* #5 insert French([[Affecté]])
