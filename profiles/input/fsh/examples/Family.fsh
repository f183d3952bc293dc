Instance: example-family
InstanceOf: OpenIMISFamily
Usage: #example
Title: "The household of Ethu Ilina"
Description: "Two sisters in the village Radho, insured together."
* extension[scheme].valueCode = #demo
* extension[head].valueReference = Reference(example-head)
* extension[head].valueReference.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* extension[head].valueReference.identifier.value = "10500001"
* extension[poverty].valueBoolean = false
* extension[address].valueAddress.extension[0].url = "http://openimis.org/fhir/StructureDefinition/address-place"
* extension[address].valueAddress.extension[0].valueReference = Reference(example-village)
* extension[address].valueAddress.extension[0].valueReference.identifier.system = "http://openimis.org/fhir/identifier/location"
* extension[address].valueAddress.extension[0].valueReference.identifier.value = "R2D2M1V1"
* extension[address].valueAddress.text = "House by the well, Radho"
* extension[confirmation].extension[number].valueString = "77"
* extension[confirmation].extension[type].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/group-confirmation-type#A
* identifier[family].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[family].value = "F-10500001"
* active = true
* type = #person
* actual = true
* code = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/group-type#H
* quantity = 2
* member[0].entity = Reference(example-head)
* member[0].entity.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* member[0].entity.identifier.value = "10500001"
* member[1].extension[role].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/patient-contact-relationship#1
* member[1].entity = Reference(example-member-1)
* member[1].entity.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* member[1].entity.identifier.value = "105000002"
* extension[headSince].valueDate = "2017-01-01"
* member[2].entity = Reference(example-member-1)
* member[2].entity.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* member[2].entity.identifier.value = "105000002"
* member[2].extension[leavingReason].valueString = "Lived with her grandmother for a year."
* member[2].inactive = true
* member[2].period.start = "2012-01-01"
* member[2].period.end = "2013-12-31"
