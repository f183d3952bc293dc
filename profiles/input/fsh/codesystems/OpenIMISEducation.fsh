CodeSystem: OpenIMISEducation
Id: patient-education-level
Title: "Level of education"
Description: "How far a person went to school. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(patient-education-level)
* ^content = #fragment
* #1 "Nursery" "Nursery school."
* #1 insert French([[École maternelle]])
* #2 "Primary school" "Primary school."
* #2 insert French([[École primaire]])
* #3 "Secondary school" "Secondary school."
* #3 insert French([[École secondaire]])
* #4 "University" "University."
* #4 insert French([[Université]])
* #5 "Postgraduate studies" "Studies after a first degree."
* #5 insert French([[Études de troisième cycle]])
* #6 "Doctorate" "A doctorate."
* #6 insert French([[Doctorat]])
* #6 insert PublishedName([[PHD]])
* #7 "Other" "Any other education."
* #7 insert French([[Autre]])
