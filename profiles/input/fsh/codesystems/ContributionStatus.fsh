CodeSystem: ContributionStatus
Id: contribution-status
Title: "Status of a contribution due"
Description: "How far a family, an employer or a payer has paid what it owes. Photo fees do not count."
* insert OwnCodeSystem
* #unpaid "Unpaid" "Nothing was received."
* #unpaid insert French([[Impayée]])
* #part-paid "Partly paid" "Less than the amount due was received; the policy waits."
* #part-paid insert French([[Payée en partie]])
* #paid "Paid" "The amount due was received, or more."
* #paid insert French([[Payée]])
* #enforced "Enforced" "Less than the amount due was received, and an officer let the policy cover all the same."
* #enforced insert French([[Forcée]])
* #suspended "Halted" "Less than the amount due was received, and an officer suspended the policy."
* #suspended insert French([[Arrêtée]])
* #waived "Waived" "The rest is not asked for any more."
* #waived insert French([[Abandonnée]])
