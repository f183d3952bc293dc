ValueSet: GroupTypeVS
Id: group-type
Title: "Type of family"
Description: "What kind of group a family or other insured group is."
* insert OwnValueSet([[Type de famille]])
* include codes from system OpenIMISGroupType
