Instance: place-type-to-physical-type
InstanceOf: ConceptMap
Usage: #definition
* insert OwnConceptMap
* url = "http://openimis.org/fhir/ConceptMap/place-type-to-physical-type"
* name = "PlaceTypeToPhysicalType"
* title = "Types of place as physical types"
* description = "The physical type of a Location that is a region, a district, a ward or a village."
* sourceCanonical = Canonical(PlaceTypeVS)
* targetCanonical = "http://hl7.org/fhir/ValueSet/location-physical-type"
* group[0].source = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/location-type"
* group[0].target = "http://terminology.hl7.org/CodeSystem/location-physical-type"
* insert MapsToWithComment(R, jdn, wider, [[A jurisdiction may be of any level.]])
* insert MapsToWithComment(D, jdn, wider, [[A jurisdiction may be of any level.]])
* insert MapsToWithComment(W, jdn, wider, [[A jurisdiction may be of any level.]])
* insert MapsToWithComment(V, area, wider, [[An area may be anything with a boundary.]])
