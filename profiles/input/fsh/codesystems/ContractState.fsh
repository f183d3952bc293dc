CodeSystem: ContractState
Id: contract-state
Title: "State of an employer’s contract"
Description: "How far the contract of an employer or other policy holder has come: the numbers of openIMIS."
* insert OwnCodeSystem
* #1 "Request for information" "The policy holder asks for an offer."
* #1 insert French([[Demande d’information]])
* #2 "Draft" "Being written; nobody has submitted it."
* #2 insert French([[Brouillon]])
* #3 "Offer" "The insurer has made an offer."
* #3 insert French([[Offre]])
* #4 "Negotiable" "Submitted; the insurer decides."
* #4 insert French([[Négociable]])
* #5 "Executable" "Approved, and waiting for the money."
* #5 insert French([[Exécutable]])
* #6 "Addendum" "Replaced by an amendment."
* #6 insert French([[Avenant]])
* #7 "Effective" "Paid; its people are covered."
* #7 insert French([[En vigueur]])
* #8 "Executed" "Carried out."
* #8 insert French([[Exécuté]])
* #9 "Disputed" "One side contests it."
* #9 insert French([[Contesté]])
* #10 "Terminated" "Its last day has passed."
* #10 insert French([[Terminé]])
* #11 "Counter-offer" "Sent back to the policy holder to be changed."
* #11 insert French([[Contre-proposition]])
