Profile: OpenIMISLocation
Parent: Location
Id: openimis-location
Title: "openIMIS location"
Description: "A region, district, ward or village of the scheme. Families live in villages; officers and health facilities belong to districts. It is a jurisdiction in the sense of IHE mCSD."
* obeys oim-place-1 and oim-place-2
* extension contains
    Scheme named scheme 1..1 MS and
    EndedOn named endedOn 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains location 1..1 MS
* identifier[location]
  * ^short = "The code of the place"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/location"
  * value 1..1 MS
* status 1..1 MS
* name 1..1 MS
* mode MS
* mode = #instance
* type 1..* MS
* type from PlaceTypeVS (extensible)
* type.coding ^slicing.discriminator.type = #value
* type.coding ^slicing.discriminator.path = "system"
* type.coding ^slicing.rules = #open
* type.coding ^slicing.description = "By the code system."
* type.coding contains placeType 0..1 MS
* type.coding[placeType] from PlaceTypeVS (required)
* type.coding[placeType]
  * ^short = "Region (R), district (D), ward (W) or village (V)"
  * system 1..1 MS
  * system = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type"
  * code 1..1 MS
* physicalType MS
* physicalType ^comment = "Regions, districts and wards are jurisdictions (jdn), a village is an area."
* partOf MS
* partOf only Reference(OpenIMISLocation)
* partOf ^short = "The place of the next higher level"
