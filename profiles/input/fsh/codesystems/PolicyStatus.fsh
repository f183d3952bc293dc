CodeSystem: PolicyStatus
Id: policy-status
Title: "Policy status"
Description: "The state of a policy: the numbers of openIMIS. Whether somebody is covered on a day follows from the dates as well."
* insert OwnCodeSystem
* #1 "Idle" "Written down, not paid in full yet. It does not cover."
* #1 insert French([[Inactive]])
* #2 "Active" "Covers the days from its effective date to its expiry date."
* #2 insert French([[Active]])
* #4 "Suspended" "Halted by an officer or for want of payment. It does not cover."
* #4 insert French([[Suspendue]])
* #8 "Expired" "Run out. It still covers the days on which it ran."
* #8 insert French([[Expirée]])
* #16 "Ready" "Paid in full and waiting to be activated. It does not cover."
* #16 insert French([[Prête]])
