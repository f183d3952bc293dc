Extension: StartsOn
Id: starts-on
Title: "Starts on"
Description: "The first day of a policy's term, which may lie before the day from which it covers."
Context: Contract, Coverage
* value[x] 1..1
* value[x] only date
