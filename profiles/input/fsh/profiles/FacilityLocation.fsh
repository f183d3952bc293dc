Profile: OpenIMISFacilityLocation
Parent: Location
Id: openimis-facility-location
Title: "openIMIS facility location"
Description: "Where a health facility stands. With the facility's Organization it makes the pair that IHE mCSD asks for."
* extension contains
    Scheme named scheme 1..1 MS and
    EndedOn named endedOn 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the identifier."
* identifier contains healthFacility 1..1 MS
* identifier[healthFacility]
  * ^short = "The code of the facility, the same as its Organization has"
  * type MS
  * type from IdentifierTypeVS (extensible)
  * system 1..1 MS
  * system = "http://openimis.org/fhir/identifier/health-facility"
  * value 1..1 MS
* status 1..1 MS
* name 1..1 MS
* mode MS
* mode = #instance
* physicalType 1..1 MS
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#si
* managingOrganization 1..1 MS
* managingOrganization only Reference(OpenIMISHealthFacility)
* partOf 1..1 MS
* partOf only Reference(OpenIMISLocation)
* partOf ^short = "The district in which the facility stands"
