Extension: MemberRole
Id: member-role
Title: "Role in the family"
Description: "What a member of a family is to its head."
Context: Group.member
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from RelationshipVS (extensible)
