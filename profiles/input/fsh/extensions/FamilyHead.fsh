Extension: FamilyHead
Id: family-head
Title: "Head of the family"
Description: "The insuree who stands for the family: the policy is in the head's name, and the other members are known by what they are to the head."
Context: Group
* value[x] 1..1
* value[x] only Reference(OpenIMISInsuree)
