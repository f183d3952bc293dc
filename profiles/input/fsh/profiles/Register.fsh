Profile: OpenIMISRegister
Parent: CodeSystem
Id: openimis-register
Title: "openIMIS register"
Description: "The diagnoses, medical items or medical services that a scheme knows, as codes with their names. Several schemes share the URL of a register; the version is the code of the scheme and keeps them apart."
* extension contains
    http://openimis.org/fhir/StructureDefinition/scheme named scheme 1..1 MS
* url 1..1 MS
* url ^short = "The system that claims name with the code"
* version 1..1 MS
* version ^short = "The code of the scheme"
* name 1..1 MS
* status 1..1 MS
* caseSensitive 1..1 MS
* content MS
* content = #fragment
* content ^comment = "A fragment: these are the codes that the scheme knows, not all codes of the system."
* property MS
* property ^short = "deprecationDate, where codes have left the register"
* concept MS
* concept.code MS
* concept.display 1..1 MS
* concept.designation MS
* concept.property MS
* concept.property ^short = "deprecationDate: the first day on which the code no longer holds"
