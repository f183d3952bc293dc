CodeSystem: TaskCode
Id: task-code
Title: "Kind of task"
Description: "What a task asks somebody, or the server, to do."
* insert OwnCodeSystem
* #review-claim "Review a claim" "A reviewer looks at a claim and decides about its lines."
* #review-claim insert French([[Examiner une demande]])
* #batch-run "Run a batch" "The server values the claims of a month that wait for their final amount."
* #batch-run insert French([[Lancer un calcul par lots]])
* #renew-policy "Renew a policy" "An officer offers a family the next term of its policy."
* #renew-policy insert French([[Renouveler une police]])
* #request-feedback "Ask for feedback" "An officer asks an insuree how the care was."
* #request-feedback insert French([[Demander l’avis de l’assuré]])
