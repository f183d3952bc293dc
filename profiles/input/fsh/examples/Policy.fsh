Instance: example-policy
InstanceOf: OpenIMISPolicy
Usage: #example
Title: "The policy of the household"
Description: "A first policy with the product Basic Cover Tahida, paid in full and active for a year."
* extension[scheme].valueCode = #demo
* extension[businessStatus].valueCodeableConcept = http://openimis.org/fhir/CodeSystem/policy-status#2
* extension[startsOn].valueDate = "2018-03-20"
* extension[policyTerms].extension[effective].valueDate = "2018-03-20"
* extension[policyTerms].extension[expiry].valueDate = "2019-03-19"
* extension[policyTerms].extension[stage].valueCode = #new
* extension[policyTerms].extension[status].valueCode = #2
* extension[change].extension[event].valueCode = #activated
* extension[change].extension[date].valueDate = "2018-03-20"
* extension[change].extension[reason].valueString = "The receipt of the bank was shown."
* identifier[policy].type = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/openimis-identifiers#Code
* identifier[policy].value = "POL00032"
* status = #executed
* issued = "2018-03-20"
* applies.start = "2018-03-20"
* applies.end = "2019-03-19"
* subject = Reference(example-family)
* subject.identifier.system = "http://openimis.org/fhir/identifier/family"
* subject.identifier.value = "F-10500001"
* author = Reference(example-officer)
* author.identifier.system = "http://openimis.org/fhir/identifier/officer"
* author.identifier.value = "E00006"
* term.offer.topic = Reference(example-product)
* term.offer.topic.identifier.system = "http://openimis.org/fhir/identifier/product"
* term.offer.topic.identifier.value = "BCTA0001"
* term.asset.valuedItem.entityReference = Reference(example-product)
* term.asset.valuedItem.entityReference.identifier.system = "http://openimis.org/fhir/identifier/product"
* term.asset.valuedItem.entityReference.identifier.value = "BCTA0001"
* term.asset.valuedItem.net.value = 10000.00
* term.asset.valuedItem.net.currency = #TZS
