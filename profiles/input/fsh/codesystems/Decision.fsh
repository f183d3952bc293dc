CodeSystem: Decision
Id: decision
Title: "Decision"
Description: "How a claim was decided."
* insert OwnCodeSystem
* #approved "Approved" "Every line is accepted. A lower price is still an acceptance."
* #approved insert French([[Approuvé]])
* #denied "Denied" "No line is accepted."
* #denied insert French([[Refusé]])
* #partial "Partly approved" "Some lines are accepted and some refused."
* #partial insert French([[Approuvé en partie]])
* #pending "Pending" "Not decided yet: a reviewer or a batch run decides."
* #pending insert French([[En attente]])
