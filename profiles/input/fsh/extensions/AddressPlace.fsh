Extension: AddressPlace
Id: address-place
Title: "Place of an address"
Description: "The place of the scheme in which an address lies: the village of a family or a person, the district of a facility or an officer. The reference also carries the identifier of the place."
Context: Address
* value[x] 1..1
* value[x] only Reference(OpenIMISLocation)
