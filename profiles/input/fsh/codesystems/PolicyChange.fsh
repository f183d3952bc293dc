CodeSystem: PolicyChange
Id: policy-change
Title: "Change of a policy"
Description: "What an officer does to a policy."
* insert OwnCodeSystem
* #activated "Activated" "Brought into force, or taken out of a suspension; the date is the first day of cover."
* #activated insert French([[Activée]])
* #suspended "Suspended" "Without cover for a time; the date is the first day without."
* #suspended insert French([[Suspendue]])
* #terminated "Terminated" "Ended before its last day; the date is the last day of cover."
* #terminated insert French([[Résiliée]])
