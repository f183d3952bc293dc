Extension: GroupAddressExtension
Id: group-address
Title: "Address of the family"
Description: "Where the family lives; its village stands in the address-place extension of the address. Published by openIMIS."
Context: Group
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/group-address"
* value[x] 1..1
* value[x] only Address
