CodeSystem: OpenIMISRejectionReason
Id: claim-rejection-reasons
Title: "Rejection reasons that openIMIS has published"
Description: "Why a line of a claim was rejected. The code system rejection-reason has every number that openIMIS gives, with what the sender can do. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(claim-rejection-reasons)
* #-1 "Refused by the medical officer" "A reviewer of the scheme refused the line."
* #-1 insert French([[Refusé par le médecin-conseil]])
* #-1 insert PublishedName([[REJECTED BY MEDICAL OFFICER]])
* #0 "Accepted" "The line is accepted."
* #0 insert French([[Accepté]])
* #1 "Not in the register" "The register of the scheme does not hold the item or service."
* #1 insert French([[Absent du registre]])
* #1 insert PublishedName([[INVALID ITEM OR SERVICE]])
* #2 "Not in the price list of the facility" "The price list of the facility does not hold the item or service."
* #2 insert French([[Absent de la liste de prix de la formation sanitaire]])
* #2 insert PublishedName([[NOT IN PRICE LIST]])
* #3 "Not covered" "No product of the patient pays for the item or service."
* #3 insert French([[Non couvert]])
* #3 insert PublishedName([[NO PRODUCT FOUND]])
* #4 "Not meant for this patient" "The item or service is kept for the other sex or another age."
* #4 insert French([[Non destiné à ce patient]])
* #4 insert PublishedName([[CATEGORY LIMITATION]])
* #5 "Given again too soon" "The same person was given the same thing too few days ago."
* #5 insert French([[Redonné trop tôt]])
* #5 insert PublishedName([[FREQUENCY FAILURE]])
* #6 "Duplicate" "The same thing was claimed twice."
* #6 insert French([[Doublon]])
* #6 insert PublishedName([[DUPLICATED]])
* #7 "Insuree or family not valid" "The person or the family was not in the register."
* #7 insert French([[Assuré ou famille non valide]])
* #7 insert PublishedName([[FAMILY]])
* #8 "Diagnosis not in the list" "The scheme does not know the diagnosis."
* #8 insert French([[Diagnostic absent de la liste]])
* #9 "Dates not valid" "The dates of the visit or of the claim are missing or not in order."
* #9 insert French([[Dates non valides]])
* #9 insert PublishedName([[TARGET DATE]])
* #10 "Type of care does not fit" "In-patient care was claimed where only out-patient care is possible, or the other way round."
* #10 insert French([[Type de soins inadapté]])
* #10 insert PublishedName([[CARE TYPE]])
* #11 "Maximum of hospital admissions reached" "The product pays for no more hospital admissions in this cover."
* #11 insert French([[Nombre maximal d’hospitalisations atteint]])
* #11 insert PublishedName([[MAX HOSPITAL ADMISSIONS]])
* #12 "Maximum of visits reached" "The product pays for no more visits in this cover."
* #12 insert French([[Nombre maximal de visites atteint]])
* #12 insert PublishedName([[MAX VISITS]])
* #13 "Maximum of consultations reached" "The product pays for no more consultations in this cover."
* #13 insert French([[Nombre maximal de consultations atteint]])
* #13 insert PublishedName([[MAX CONSULTATIONS]])
* #14 "Maximum of surgeries reached" "The product pays for no more surgeries in this cover."
* #14 insert French([[Nombre maximal d’opérations atteint]])
* #14 insert PublishedName([[MAX SURGERIES]])
* #15 "Maximum of deliveries reached" "The product pays for no more deliveries in this cover."
* #15 insert French([[Nombre maximal d’accouchements atteint]])
* #15 insert PublishedName([[MAX DELIVERIES]])
* #16 "Quantity over the limit" "The product pays for no more of this item or service in this cover."
* #16 insert French([[Quantité au-dessus de la limite]])
* #16 insert PublishedName([[QTY OVER LIMIT]])
* #17 "Waiting period not over" "The person waits for this benefit until a later day."
* #17 insert French([[Délai de carence non écoulé]])
* #17 insert PublishedName([[WAITING PERIOD FAIL]])
* #19 "Maximum of antenatal visits reached" "The product pays for no more antenatal visits in this cover."
* #19 insert French([[Nombre maximal de consultations prénatales atteint]])
* #19 insert PublishedName([[MAX ANTENATAL]])
