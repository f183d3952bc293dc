CodeSystem: RejectionReason
Id: rejection-reason
Title: "Rejection reason"
Description: "Why a line of a claim, or the whole claim, was not paid: the numbers of openIMIS, complete. Each definition says what the sender can do."
* insert OwnCodeSystem
* #-2 "Refused by the automatic quality check" "openIMIS refused the line on the advice of its automatic quality check. This server never refuses for it; the code is kept for claims decided elsewhere. Remedy: compare the line with the patient file and ask the scheme for a review by a medical officer."
* #-2 insert French([[Refusé par le contrôle qualité automatique]])
* #-2 insert FrenchDefinition([[openIMIS a refusé la ligne sur l’avis de son contrôle qualité automatique. Ce serveur ne refuse jamais pour ce motif ; le code est gardé pour les demandes décidées ailleurs. Que faire : comparer la ligne avec le dossier du patient et demander au régime l’examen par un médecin-conseil.]])
* #-1 "Refused by the medical officer" "A reviewer of the scheme refused the line; the note says why. Remedy: answer the note, or send what is missing in a new claim with a new claim code."
* #-1 insert French([[Refusé par le médecin-conseil]])
* #-1 insert FrenchDefinition([[Un vérificateur du régime a refusé la ligne ; la note dit pourquoi. Que faire : répondre à la note, ou envoyer ce qui manque dans une nouvelle demande avec un nouveau code.]])
* #0 "Accepted" "The line is accepted. Nothing is to be done."
* #0 insert French([[Accepté]])
* #0 insert FrenchDefinition([[La ligne est acceptée. Il n’y a rien à faire.]])
* #1 "Not in the register" "On the date of care the register of the scheme did not hold this item or service; on a whole claim: none of its lines was accepted. Remedy: look up the code and the date of care in the catalogue, then claim the line again under a new claim code."
* #1 insert French([[Absent du registre]])
* #1 insert FrenchDefinition([[À la date des soins, le registre du régime ne contenait pas cet article ou cet acte ; pour une demande entière : aucune ligne n’a été acceptée. Que faire : vérifier le code et la date des soins dans le catalogue, puis redemander la ligne sous un nouveau code.]])
* #2 "Not in the price list of the facility" "The item or service is in the register, but on the date of care the price list of this facility did not hold it. Remedy: claim by a code of the price list, or ask the scheme to add it."
* #2 insert French([[Absent de la liste de prix de la formation sanitaire]])
* #2 insert FrenchDefinition([[L’article ou l’acte est au registre, mais la liste de prix de cette formation sanitaire ne le contenait pas à la date des soins. Que faire : utiliser un code de la liste de prix, ou demander au régime de l’ajouter.]])
* #3 "Not covered" "No product that covers the patient on the date of care pays for this item or service, for this type of visit and this age; on a whole claim: nothing was left to pay for. Remedy: check the type of visit and the date of care; otherwise the patient pays."
* #3 insert French([[Non couvert]])
* #3 insert FrenchDefinition([[Aucun produit qui couvre le patient à la date des soins ne paie cet article ou cet acte pour ce type de visite et cet âge ; pour une demande entière : il ne restait rien à payer. Que faire : vérifier le type de visite et la date des soins ; sinon le patient paie.]])
* #4 "Not meant for this patient" "The register keeps the item or service for the other sex or another age. Remedy: check the code, and the sex and the date of birth of the patient in the register."
* #4 insert French([[Non destiné à ce patient]])
* #4 insert FrenchDefinition([[Le registre réserve l’article ou l’acte à l’autre sexe ou à un autre âge. Que faire : vérifier le code, ainsi que le sexe et la date de naissance du patient au registre.]])
* #5 "Given again too soon" "The same person was given the same item or service fewer days before or after than the register asks for. Remedy: check the date of care and the earlier claims; the line can be claimed once the days have passed."
* #5 insert French([[Redonné trop tôt]])
* #5 insert FrenchDefinition([[La même personne a reçu le même article ou acte moins de jours avant ou après que le registre ne le demande. Que faire : vérifier la date des soins et les demandes précédentes ; la ligne peut être demandée quand le délai est passé.]])
* #6 "Duplicate (reserved)" "Reserved: openIMIS names it and no rule gives it. A claim that is sent twice gets its first answer again, or is turned away when its content differs. Remedy: none is needed."
* #6 insert French([[Doublon (réservé)]])
* #6 insert FrenchDefinition([[Réservé : openIMIS le prévoit et aucune règle ne le donne. Une demande envoyée deux fois reçoit sa première réponse, ou est renvoyée si son contenu diffère. Que faire : rien.]])
* #7 "Insuree or family not valid" "The person, or the family, was no longer in the register on the date of care. Remedy: check the insurance number; when the register is wrong, ask the enrolment officer to correct it before a new claim."
* #7 insert French([[Assuré ou famille non valide]])
* #7 insert FrenchDefinition([[La personne, ou sa famille, n’était plus au registre à la date des soins. Que faire : vérifier le numéro d’assuré ; si le registre est faux, demander à l’agent d’enrôlement de le corriger avant une nouvelle demande.]])
* #8 "Diagnosis not in the list (reserved)" "Reserved: openIMIS names it and no rule gives it. A claim with an unknown diagnosis is turned away before it is judged. Remedy: none is needed."
* #8 insert French([[Diagnostic absent de la liste (réservé)]])
* #8 insert FrenchDefinition([[Réservé : openIMIS le prévoit et aucune règle ne le donne. Une demande avec un diagnostic inconnu est renvoyée avant d’être jugée. Que faire : rien.]])
* #9 "Dates not valid" "The claim was made before the visit ended, or its dates are not in order. Remedy: correct the dates of the visit and of the claim, and send it under a new claim code."
* #9 insert French([[Dates non valides]])
* #9 insert FrenchDefinition([[La demande a été faite avant la fin de la visite, ou ses dates ne sont pas dans l’ordre. Que faire : corriger les dates de la visite et de la demande, et l’envoyer sous un nouveau code.]])
* #10 "Type of care does not fit" "The item or service is for in-patients and the claim or the facility for out-patients, or the other way round. Remedy: check the dates of the visit (in-patient care lasts a night at least) and the code."
* #10 insert French([[Type de soins inadapté]])
* #10 insert FrenchDefinition([[L’article ou l’acte est pour patients hospitalisés et la demande ou la formation sanitaire pour soins ambulatoires, ou l’inverse. Que faire : vérifier les dates de la visite (une hospitalisation dure au moins une nuit) et le code.]])
* #11 "Maximum of hospital admissions reached" "The product pays for a number of hospital admissions, and the patient has used them. Remedy: the patient pays; the next cover counts anew."
* #11 insert French([[Nombre maximal d’hospitalisations atteint]])
* #11 insert FrenchDefinition([[Le produit paie un certain nombre d’hospitalisations et le patient les a utilisées. Que faire : le patient paie ; la prochaine couverture recompte à partir de zéro.]])
* #12 "Maximum of visits reached" "The product pays for a number of visits, and the patient has used them. Remedy: the patient pays; the next cover counts anew."
* #12 insert French([[Nombre maximal de visites atteint]])
* #12 insert FrenchDefinition([[Le produit paie un certain nombre de visites et le patient les a utilisées. Que faire : le patient paie ; la prochaine couverture recompte à partir de zéro.]])
* #13 "Maximum of consultations reached" "The product pays for a number of consultations, and the patient has used them. Remedy: the patient pays; the next cover counts anew."
* #13 insert French([[Nombre maximal de consultations atteint]])
* #13 insert FrenchDefinition([[Le produit paie un certain nombre de consultations et le patient les a utilisées. Que faire : le patient paie ; la prochaine couverture recompte à partir de zéro.]])
* #14 "Maximum of surgeries reached" "The product pays for a number of surgeries, and the patient has used them. Remedy: the patient pays; the next cover counts anew."
* #14 insert French([[Nombre maximal d’opérations atteint]])
* #14 insert FrenchDefinition([[Le produit paie un certain nombre d’opérations chirurgicales et le patient les a utilisées. Que faire : le patient paie ; la prochaine couverture recompte à partir de zéro.]])
* #15 "Maximum of deliveries reached" "The product pays for a number of deliveries, and the patient has used them. Remedy: the patient pays; the next cover counts anew."
* #15 insert French([[Nombre maximal d’accouchements atteint]])
* #15 insert FrenchDefinition([[Le produit paie un certain nombre d’accouchements et la patiente les a utilisés. Que faire : la patiente paie ; la prochaine couverture recompte à partir de zéro.]])
* #16 "Quantity over the limit" "The product pays for a quantity of this item or service in a cover, and the patient has used it. Where a part of the quantity is left, the line is accepted for that part and its note says so. Remedy: the patient pays the rest; the next cover counts anew."
* #16 insert French([[Quantité au-dessus de la limite]])
* #16 insert FrenchDefinition([[Le produit paie une certaine quantité de cet article ou acte par couverture et le patient l’a utilisée. S’il en reste une partie, la ligne est acceptée pour cette partie et sa note le dit. Que faire : le patient paie le reste ; la prochaine couverture recompte à partir de zéro.]])
* #17 "Waiting period not over" "The benefit opens some months after the person is first covered, and that day had not come. Remedy: check the date of care; the benefit is paid from the day that the note names."
* #17 insert French([[Délai d’attente non écoulé]])
* #17 insert FrenchDefinition([[La prestation s’ouvre quelques mois après le début de la première couverture et ce jour n’était pas venu. Que faire : vérifier la date des soins ; la prestation est payée à partir du jour que la note indique.]])
* #18 "Reserved" "Reserved: openIMIS leaves this number unused. Remedy: none is needed."
* #18 insert French([[Réservé]])
* #18 insert FrenchDefinition([[Réservé : openIMIS n’utilise pas ce numéro. Que faire : rien.]])
* #19 "Maximum of antenatal contacts reached" "The product pays for a number of antenatal contacts, and the patient has used them. Remedy: the patient pays; the next cover counts anew."
* #19 insert French([[Nombre maximal de consultations prénatales atteint]])
* #19 insert FrenchDefinition([[Le produit paie un certain nombre de consultations prénatales et la patiente les a utilisées. Que faire : la patiente paie ; la prochaine couverture recompte à partir de zéro.]])
* #20 "Claim not found" "The interfaces of openIMIS give it for a claim that they cannot find; no rule gives it for a line. Remedy: check the claim code."
* #20 insert French([[Demande introuvable]])
* #20 insert FrenchDefinition([[Les interfaces d’openIMIS le donnent pour une demande introuvable ; aucune règle ne le donne pour une ligne. Que faire : vérifier le code de la demande.]])
* #21 "No cover on the date of care" "No policy covers the patient on the date of care. Remedy: check the insurance number and the date of care; ask the enrolment officer whether the contribution has been paid."
* #21 insert French([[Aucune couverture à la date des soins]])
* #21 insert FrenchDefinition([[Aucune police ne couvre le patient à la date des soins. Que faire : vérifier le numéro d’assuré et la date des soins ; demander à l’agent d’enrôlement si la cotisation a été payée.]])
