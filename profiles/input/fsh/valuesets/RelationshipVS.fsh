ValueSet: RelationshipVS
Id: relationship
Title: "Relationship to the head of family"
Description: "How an insuree is related to the head of the family; a country may have others."
* insert OwnValueSet([[Lien avec le chef de famille]])
* include codes from system OpenIMISRelationship
