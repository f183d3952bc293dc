CodeSystem: Error
Id: error
Title: "Error"
Description: "What is wrong with a request that was not served. Nothing was changed by it. The text of the issue names the value at fault; each definition says what to do."
* insert OwnCodeSystem
* #parse "Not readable as FHIR" "The body is neither well-formed JSON nor well-formed XML. Remedy: correct the place that the issue names."
* #parse insert French([[Illisible comme FHIR]])
* #parse insert FrenchDefinition([[Le corps n’est ni du JSON ni du XML bien formé. Que faire : corriger l’endroit indiqué.]])
* #resource-type "Wrong type of resource" "The body is another resource than this address takes, or names none. Remedy: send the resource that the issue names."
* #resource-type insert French([[Mauvais type de ressource]])
* #resource-type insert FrenchDefinition([[Le corps est une autre ressource que celle attendue à cette adresse, ou n’en nomme aucune. Que faire : envoyer la ressource indiquée.]])
* #element "Element not allowed" "R4 does not know the element, or does not allow it here or so often. Remedy: remove or correct it."
* #element insert French([[Élément non admis]])
* #element insert FrenchDefinition([[R4 ne connaît pas l’élément, ou ne l’admet pas ici ou autant de fois. Que faire : l’enlever ou le corriger.]])
* #bundle-shape "Bundle of the wrong shape" "The Bundle has another type or other entries than this address takes. Remedy: send a Bundle as the documentation of the operation shows it."
* #bundle-shape insert French([[Bundle mal composé]])
* #bundle-shape insert FrenchDefinition([[Le Bundle a un autre type ou d’autres entrées que ceux admis à cette adresse. Que faire : envoyer un Bundle comme le montre la documentation de l’opération.]])
* #too-deep "Nested too deeply" "The body nests its elements deeper than the server reads. Remedy: send it flatter."
* #too-deep insert French([[Imbrication trop profonde]])
* #too-deep insert FrenchDefinition([[Le corps imbrique ses éléments plus profondément que le serveur ne les lit. Que faire : l’envoyer moins imbriqué.]])
* #too-large "Body too large" "The body is larger than the server accepts. Remedy: send fewer claims at a time, and attachments apart."
* #too-large insert French([[Corps trop volumineux]])
* #too-large insert FrenchDefinition([[Le corps est plus grand que ce que le serveur accepte. Que faire : envoyer moins de demandes à la fois, et les pièces jointes à part.]])
* #too-many "Too many repetitions" "A list in the request is longer than the server accepts. Remedy: spread it over several requests."
* #too-many insert French([[Trop de répétitions]])
* #too-many insert FrenchDefinition([[Une liste de la requête est plus longue que ce que le serveur accepte. Que faire : la répartir sur plusieurs requêtes.]])
* #required "Element missing" "An element that this request needs is missing. Remedy: add it."
* #required insert French([[Élément manquant]])
* #required insert FrenchDefinition([[Il manque un élément nécessaire à cette requête. Que faire : l’ajouter.]])
* #value "Value not allowed" "The value is malformed or lies outside what makes sense. Remedy: correct it."
* #value insert French([[Valeur non admise]])
* #value insert FrenchDefinition([[La valeur est mal formée ou hors de ce qui a un sens. Que faire : la corriger.]])
* #reference "Reference not readable" "The reference is neither Type/id nor an identifier with system and value. Remedy: correct it."
* #reference insert French([[Référence illisible]])
* #reference insert FrenchDefinition([[La référence n’est ni Type/id ni un identifiant avec système et valeur. Que faire : la corriger.]])
* #profile "Profile not kept" "The resource breaks a rule of the profile that the server holds it to. Remedy: correct the element that the issue names; the page of the profile in the guide tells its rules."
* #profile insert French([[Profil non respecté]])
* #profile insert FrenchDefinition([[La ressource enfreint une règle du profil auquel le serveur la soumet. Que faire : corriger l’élément indiqué ; la page du profil, dans le guide, dit ses règles.]])
* #validator-failure "Not to be validated" "The resource holds something that no validator can read, such as a reference without an id. Remedy: correct what the issue names."
* #validator-failure insert French([[Impossible à valider]])
* #validator-failure insert FrenchDefinition([[La ressource contient quelque chose qu’aucun validateur ne peut lire, par exemple une référence sans identifiant. Que faire : corriger ce qui est indiqué.]])
* #inverted-dates "End before start" "A period ends before it starts. Remedy: correct its dates."
* #inverted-dates insert French([[Fin avant le début]])
* #inverted-dates insert FrenchDefinition([[Une période finit avant de commencer. Que faire : corriger ses dates.]])
* #code-invalid "Unknown code" "The code is not in its code system, or not in the list of the scheme. Remedy: use a code of the list."
* #code-invalid insert French([[Code inconnu]])
* #code-invalid insert FrenchDefinition([[Le code n’est pas dans son système de codes, ou pas dans la liste du régime. Que faire : utiliser un code de la liste.]])
* #code-system "Unknown code system" "The code comes from a system that this element does not take. Remedy: use the system that the issue names."
* #code-system insert French([[Système de codes inconnu]])
* #code-system insert FrenchDefinition([[Le code vient d’un système que cet élément n’admet pas. Que faire : utiliser le système indiqué.]])
* #currency "Wrong currency" "An amount is in another currency than that of the scheme. Remedy: send it in the currency that the issue names."
* #currency insert French([[Mauvaise devise]])
* #currency insert FrenchDefinition([[Un montant est dans une autre devise que celle du régime. Que faire : l’envoyer dans la devise indiquée.]])
* #unresolved-reference "Nothing found by this reference" "No resource has this id or identifier. Remedy: check it against the register."
* #unresolved-reference insert French([[Référence sans résultat]])
* #unresolved-reference insert FrenchDefinition([[Aucune ressource n’a cet id ou cet identifiant. Que faire : le vérifier au registre.]])
* #multiple-matches "Several found by this reference" "Several resources have this identifier. Remedy: name one by its id."
* #multiple-matches insert French([[Référence à plusieurs résultats]])
* #multiple-matches insert FrenchDefinition([[Plusieurs ressources ont cet identifiant. Que faire : en nommer une par son id.]])
* #not-supported "Not served" "This server does not offer what the request asks for. Remedy: see what the CapabilityStatement offers."
* #not-supported insert French([[Non pris en charge]])
* #not-supported insert FrenchDefinition([[Ce serveur n’offre pas ce que la requête demande. Que faire : voir ce qu’offre le CapabilityStatement.]])
* #quantity-too-high "Quantity above the register’s" "A line asks for more units than the register allows in one line. Remedy: correct the quantity; what the patient had on other days belongs to other claims."
* #quantity-too-high insert French([[Quantité au-dessus de celle du registre]])
* #quantity-too-high insert FrenchDefinition([[Une ligne demande plus d’unités que le registre n’en admet par ligne. Que faire : corriger la quantité ; ce que le patient a reçu un autre jour va dans une autre demande.]])
* #explanation-missing "Explanation missing" "The scheme asks for an explanation where a service was given more than once, and the line points to none. Remedy: say why in supportingInfo, category explanation, and name its sequence in informationSequence of the line."
* #explanation-missing insert French([[Explication manquante]])
* #explanation-missing insert FrenchDefinition([[Le régime demande une explication quand un acte a été donné plus d’une fois, et la ligne n’en désigne aucune. Que faire : dire pourquoi dans supportingInfo, catégorie explanation, et nommer son numéro dans informationSequence de la ligne.]])
* #too-many-corrections "Corrected too often" "The earlier claim has been corrected as often as the scheme allows. Remedy: ask the scheme for a review of the last correction."
* #too-many-corrections insert French([[Trop de corrections]])
* #too-many-corrections insert FrenchDefinition([[La demande précédente a été corrigée aussi souvent que le régime l’admet. Que faire : demander au régime une revue de la dernière correction.]])
* #duplicate-claim "Claim code already used" "The facility has already sent a claim with this code and other content. Remedy: give the new claim a new code."
* #duplicate-claim insert French([[Code de demande déjà utilisé]])
* #duplicate-claim insert FrenchDefinition([[La formation sanitaire a déjà envoyé une demande avec ce code et un autre contenu. Que faire : donner un nouveau code à la nouvelle demande.]])
* #duplicate "There already" "A number that may be used once was used before, with other content. Remedy: compare with what is stored; give another number to something new."
* #duplicate insert French([[Déjà présent]])
* #duplicate insert FrenchDefinition([[Un numéro qui ne sert qu’une fois a déjà servi, avec un autre contenu. Que faire : comparer avec ce qui est enregistré ; donner un autre numéro à quelque chose de nouveau.]])
* #state-transition "Not possible in this state" "The resource has gone too far for this change, or not far enough. Remedy: read its present state, which the issue names; submit a claim by $submit."
* #state-transition insert French([[Impossible dans cet état]])
* #state-transition insert FrenchDefinition([[La ressource est trop avancée pour ce changement, ou pas assez. Que faire : lire son état actuel, que le problème nomme ; soumettre une demande par $submit.]])
* #version-conflict "Changed in the meantime" "Somebody else changed the resource since it was read. Remedy: read it again and repeat the change."
* #version-conflict insert French([[Modifié entre-temps]])
* #version-conflict insert FrenchDefinition([[Quelqu’un d’autre a modifié la ressource depuis sa lecture. Que faire : la relire et refaire le changement.]])
* #login "Not logged in" "The request carries no token, or one that this server does not accept. Remedy: get a token and send it as Bearer."
* #login insert French([[Non connecté]])
* #login insert FrenchDefinition([[La requête ne porte pas de jeton, ou un jeton que ce serveur n’accepte pas. Que faire : obtenir un jeton et l’envoyer comme Bearer.]])
* #expired "Token expired" "The token was good and has expired. Remedy: get a new one and repeat the request."
* #expired insert French([[Jeton expiré]])
* #expired insert FrenchDefinition([[Le jeton était bon et il a expiré. Que faire : en obtenir un nouveau et répéter la requête.]])
* #forbidden "Not allowed" "The role of the caller does not allow this. Remedy: ask the administrator of the scheme."
* #forbidden insert French([[Non autorisé]])
* #forbidden insert FrenchDefinition([[Le rôle de l’appelant ne le permet pas. Que faire : s’adresser à l’administrateur du régime.]])
* #not-found "Not found" "There is nothing here that the caller may see. Remedy: check the address."
* #not-found insert French([[Introuvable]])
* #not-found insert FrenchDefinition([[Il n’y a rien ici que l’appelant puisse voir. Que faire : vérifier l’adresse.]])
* #method-not-allowed "Method not allowed" "The resource does not take this method: claims are never deleted, and their answers are written by the server only. Remedy: use $cancel for a claim."
* #method-not-allowed insert French([[Méthode non admise]])
* #method-not-allowed insert FrenchDefinition([[La ressource n’admet pas cette méthode : les demandes ne sont jamais supprimées, et seul le serveur écrit leurs réponses. Que faire : utiliser $cancel pour une demande.]])
* #media-type "Media type not read" "The Content-Type is not one that this server reads. Remedy: send application/fhir+json or application/fhir+xml."
* #media-type insert French([[Type de média non lu]])
* #media-type insert FrenchDefinition([[Le Content-Type n’est pas de ceux que ce serveur lit. Que faire : envoyer application/fhir+json ou application/fhir+xml.]])
* #not-acceptable "Media type not written" "The Accept header names nothing that this server writes. Remedy: accept application/fhir+json or application/fhir+xml."
* #not-acceptable insert French([[Type de média non écrit]])
* #not-acceptable insert FrenchDefinition([[L’en-tête Accept ne nomme rien que ce serveur écrive. Que faire : accepter application/fhir+json ou application/fhir+xml.]])
* #search "Search not understood" "A search parameter is unknown, or its value is malformed. Remedy: see the search parameters in the CapabilityStatement."
* #search insert French([[Recherche non comprise]])
* #search insert FrenchDefinition([[Un paramètre de recherche est inconnu, ou sa valeur est mal formée. Que faire : voir les paramètres de recherche dans le CapabilityStatement.]])
* #scheme-not-ready "Scheme not loaded yet" "The registers of the scheme are still being loaded. Remedy: repeat the request in a while."
* #scheme-not-ready insert French([[Régime pas encore chargé]])
* #scheme-not-ready insert FrenchDefinition([[Les registres du régime sont en cours de chargement. Que faire : répéter la requête un peu plus tard.]])
* #busy "Server busy" "The server cannot serve the request just now. Remedy: repeat it after the time in Retry-After; a repeated claim is never judged twice."
* #busy insert French([[Serveur occupé]])
* #busy insert FrenchDefinition([[Le serveur ne peut pas répondre en ce moment. Que faire : répéter la requête après le délai de Retry-After ; une demande répétée n’est jamais jugée deux fois.]])
* #pack "Fault in the scheme pack" "A file of the scheme pack has a fault, and nothing of the pack was loaded. Remedy: correct the file, row and column that the issue names."
* #pack insert French([[Défaut dans le paquet du régime]])
* #pack insert FrenchDefinition([[Un fichier du paquet du régime a un défaut, et rien du paquet n’a été chargé. Que faire : corriger le fichier, la ligne et la colonne indiqués.]])
* #register "Fault in a register" "A file of a register that is to be imported cannot be read, and nothing of it was taken in. Remedy: correct the file, row and column that the issue names."
* #register insert French([[Défaut dans un registre]])
* #register insert FrenchDefinition([[Un fichier d’un registre à importer est illisible, et rien n’en a été pris. Que faire : corriger le fichier, la ligne et la colonne indiqués.]])
* #fault "Fault of the server" "The server failed, and not because of the request. Remedy: repeat the request; when it fails again, report the reference in the issue."
* #fault insert French([[Défaut du serveur]])
* #fault insert FrenchDefinition([[Le serveur a échoué, et non à cause de la requête. Que faire : répéter la requête ; si elle échoue encore, signaler la référence indiquée.]])
