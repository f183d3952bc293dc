CodeSystem: CoverCase
Id: cover-case
Title: "Case of a limit"
Description: "The six cases for which a product may limit an item or service differently: the visit type of the claim, a dash, and whether the patient is an adult."
* insert OwnCodeSystem
* #O-adult "Ordinary visit, adult" "An ordinary visit of a person of full age."
* #O-adult insert French([[Visite ordinaire, adulte]])
* #O-child "Ordinary visit, child" "An ordinary visit of a person under age."
* #O-child insert French([[Visite ordinaire, enfant]])
* #E-adult "Emergency, adult" "An emergency visit of a person of full age."
* #E-adult insert French([[Urgence, adulte]])
* #E-child "Emergency, child" "An emergency visit of a person under age."
* #E-child insert French([[Urgence, enfant]])
* #R-adult "Referral, adult" "A visit after referral of a person of full age."
* #R-adult insert French([[Référence, adulte]])
* #R-child "Referral, child" "A visit after referral of a person under age."
* #R-child insert French([[Référence, enfant]])
