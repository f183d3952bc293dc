CodeSystem: PaymentKind
Id: payment-kind
Title: "Kind of payment"
Description: "What money moved for. The form code of a payment says it for the whole, the type of a detail of money paid out for that part."
* insert OwnCodeSystem
* #contribution "Contribution received" "Money that a family, an employer or a payer gave the insurer."
* #contribution insert French([[Cotisation reçue]])
* #claim "Claims paid" "Money that the insurer gave a health facility for its claims."
* #claim insert French([[Prestations payées]])
* #capitation "Capitation paid" "Money that the insurer gave a health facility for the people it serves, whatever its claims."
* #capitation insert French([[Capitation payée]])
* #correction "Correction of a payment" "Adds to an earlier payment or takes back from it; the amount then is negative."
* #correction insert French([[Correction d’un paiement]])
