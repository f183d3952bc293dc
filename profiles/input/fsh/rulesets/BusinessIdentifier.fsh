RuleSet: BusinessIdentifier(slice, kind, short)
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains {slice} 1..1 MS
* identifier[{slice}] ^short = "{short}"
* identifier[{slice}].system 1..1
* identifier[{slice}].system = "http://openimis.org/fhir/identifier/{kind}"
* identifier[{slice}].value 1..1 MS
