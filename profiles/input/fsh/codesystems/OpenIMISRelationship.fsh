CodeSystem: OpenIMISRelationship
Id: patient-contact-relationship
Title: "Relationship to the head of family"
Description: "What a member of a family is to its head. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(patient-contact-relationship)
* ^content = #fragment
* #1 "Brother or sister" "A brother or a sister of the head."
* #1 insert French([[Frère ou sœur]])
* #1 insert PublishedName([[Brother/Sister]])
* #2 "Father or mother" "A parent of the head."
* #2 insert French([[Père ou mère]])
* #2 insert PublishedName([[Father/Mother]])
* #3 "Uncle or aunt" "An uncle or an aunt of the head."
* #3 insert French([[Oncle ou tante]])
* #3 insert PublishedName([[Uncle/Aunt]])
* #4 "Son or daughter" "A child of the head."
* #4 insert French([[Fils ou fille]])
* #4 insert PublishedName([[Son/Daughter]])
* #5 "Grandparent" "A grandparent of the head."
* #5 insert French([[Grand-parent]])
* #5 insert PublishedName([[Grand parents]])
* #6 "Employee" "Somebody whom the head employs."
* #6 insert French([[Employé]])
* #7 "Other" "Any other relation."
* #7 insert French([[Autre]])
* #7 insert PublishedName([[Others]])
* #8 "Spouse" "The husband or the wife of the head."
* #8 insert French([[Conjoint]])
