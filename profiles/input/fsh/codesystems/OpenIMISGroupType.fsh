CodeSystem: OpenIMISGroupType
Id: group-type
Title: "Type of family"
Description: "What kind of group is enrolled together. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(group-type)
* ^content = #fragment
* #H "Household" "The people of one household."
* #H insert French([[Ménage]])
* #C "Council" "The members of a council."
* #C insert French([[Conseil]])
* #G "Organisation" "The members of an organisation."
* #G insert French([[Organisation]])
* #G insert PublishedName([[Organization]])
* #P "Priests" "Priests."
* #P insert French([[Prêtres]])
* #S "Students" "Students."
* #S insert French([[Étudiants]])
* #T "Teachers" "Teachers."
* #T insert French([[Enseignants]])
* #O "Other" "Any other group."
* #O insert French([[Autre]])
