Instance: example-coverage-head
InstanceOf: OpenIMISMemberCoverage
Usage: #example
Title: "Cover of the head"
Description: "The head's own cover under the household's policy."
* extension[scheme].valueCode = #demo
* extension[businessStatus].valueCodeableConcept = http://openimis.org/fhir/CodeSystem/policy-status#2
* extension[product].valueIdentifier.value = "BCTA0001"
* extension[enrolledOn].valueDate = "2018-03-20"
* extension[startsOn].valueDate = "2018-03-20"
* extension[policyTerms].extension[effective].valueDate = "2018-03-20"
* extension[policyTerms].extension[expiry].valueDate = "2019-03-19"
* extension[policyTerms].extension[stage].valueCode = #new
* extension[policyTerms].extension[status].valueCode = #2
* identifier[memberCover].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[memberCover].value = "POL00032/10500001"
* status = #active
* subscriber = Reference(example-head)
* subscriber.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* subscriber.identifier.value = "10500001"
* subscriberId = "10500001"
* beneficiary = Reference(example-head)
* beneficiary.identifier.value = "10500001"
* relationship.coding[hl7].code = #self
* period.start = "2018-03-20"
* period.end = "2019-03-19"
* payor = Reference(example-insurer)
* payor.identifier.system = "http://openimis.org/fhir/identifier/insurer"
* payor.identifier.value = "OPENIMIS"
* class[group].value = "POL00032"
* class[subgroup].value = "F-10500001"
* class[plan].value = "BCTA0001"
* contract = Reference(example-policy)
* contract.identifier.value = "POL00032"
