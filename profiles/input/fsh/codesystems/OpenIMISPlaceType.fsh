CodeSystem: OpenIMISPlaceType
Id: location-type
Title: "Type of place"
Description: "The level of a place in the hierarchy of places. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(location-type)
* #R "Region" "The top; it lies in no other place."
* #R insert French([[Région]])
* #D "District" "Part of a region. Officers and facilities belong to districts."
* #D insert French([[District]])
* #W "Ward" "Part of a district; some countries say municipality."
* #W insert French([[Commune]])
* #W insert PublishedName([[Municipality/Ward]])
* #V "Village" "Part of a ward; where families live."
* #V insert French([[Village]])
* #V insert PublishedName([[City/Village]])
