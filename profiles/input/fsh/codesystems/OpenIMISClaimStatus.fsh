CodeSystem: OpenIMISClaimStatus
Id: claim-status
Title: "Claim status"
Description: "How far a claim has come. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(claim-status)
* #1 "Rejected" "No line is accepted."
* #1 insert French([[Rejetée]])
* #2 "Entered" "A draft that nobody has submitted."
* #2 insert French([[Saisie]])
* #4 "Checked" "Submitted, and waiting for a reviewer."
* #4 insert French([[Vérifiée]])
* #8 "Processed" "Accepted, and waiting for the batch run that sets its final amount."
* #8 insert French([[Traitée]])
* #16 "Valuated" "Decided, with its final amount."
* #16 insert French([[Valorisée]])
