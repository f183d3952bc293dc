Extension: HeadSince
Id: head-since
Title: "Head since"
Description: "Since when the family has the head that it has, where it had another one before."
Context: Group
* value[x] 1..1
* value[x] only date
