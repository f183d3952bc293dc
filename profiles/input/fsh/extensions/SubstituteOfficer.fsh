Extension: SubstituteOfficer
Id: substitute-officer
Title: "Substitute of an officer"
Description: "The enrolment officer who offers renewals in the place of one who left."
Context: PractitionerRole
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier.system 1..1
* valueIdentifier.system = "http://openimis.org/fhir/identifier/officer"
* valueIdentifier.value 1..1
