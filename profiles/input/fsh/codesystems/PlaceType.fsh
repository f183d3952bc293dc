CodeSystem: PlaceType
Id: place-type
Title: "Type of place"
Description: "The level of a place in the hierarchy of places: the letters of openIMIS."
* insert OwnCodeSystem
* #R "Region" "The top; it lies in no other place."
* #R insert French([[Région]])
* #D "District" "Part of a region. Officers and facilities belong to districts."
* #D insert French([[District]])
* #W "Ward" "Part of a district; some countries say municipality."
* #W insert French([[Commune]])
* #V "Village" "Part of a ward; where families live."
* #V insert French([[Village]])
