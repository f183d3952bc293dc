Extension: MatchAgreement
Id: match-agreement
Title: "Agreement of two people"
Description: "How far one thing that is known of two people agrees, in points. The score of the match is the points of all, in percent of what full agreement would have given."
Context: Bundle.entry.search
* extension contains
    criterion 1..1 and
    points 1..1 and
    most 1..1
* extension[criterion] ^short = "What was compared"
* extension[criterion].value[x] 1..1
* extension[criterion].value[x] only code
* extension[criterion].value[x] from MatchCriterionVS (required)
* extension[points] ^short = "The points for it"
* extension[points].value[x] 1..1
* extension[points].value[x] only unsignedInt
* extension[most] ^short = "The points that full agreement would have given"
* extension[most].value[x] 1..1
* extension[most].value[x] only unsignedInt
