Extension: EndedOn
Id: ended-on
Title: "Ended on"
Description: "The last day on which something was in force that has no period of its own in R4. It stays in the register, because claims for care before that day are still judged by it."
Context: Organization, Location, Practitioner, Medication, List
* value[x] 1..1
* value[x] only date
