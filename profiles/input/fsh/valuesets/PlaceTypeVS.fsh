ValueSet: PlaceTypeVS
Id: place-type
Title: "Type of place"
Description: "The levels of the hierarchy of places."
* insert OwnValueSet([[Type de lieu]])
* include codes from system OpenIMISPlaceType
