Instance: example-contribution
InstanceOf: OpenIMISContribution
Usage: #example
Title: "The contribution due"
Description: "What the household owes for its policy: the lump sum of the product. It has been paid."
* extension[scheme].valueCode = #demo
* extension[businessStatus].valueCodeableConcept = ContributionStatus#paid
* insert ExampleLink(extension[policy].valueReference, example-policy, policy, POL00032)
* insert ExampleIdentifier(contribution, contribution, POL00032/1)
* status = #balanced
* type = OpenIMISInvoiceType#contribution
* insert ExampleLink(subject, example-family, family, F-10500001)
* insert ExampleLink(recipient, example-head, insuree-number, 10500001)
* date = "2018-03-20"
* participant.role = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/practitioner-qualification-type#EO
* insert ExampleLink(participant.actor, example-officer, officer, E00006)
* insert ExampleLink(issuer, example-insurer, insurer, OPENIMIS)
* lineItem.sequence = 1
* lineItem.chargeItemCodeableConcept = OpenIMISGeneralCost#lumpsum
* lineItem.priceComponent.type = #base
* lineItem.priceComponent.amount.value = 10000.00
* lineItem.priceComponent.amount.currency = #TZS
* totalNet.value = 10000.00
* totalNet.currency = #TZS
* paymentTerms = "In one part, before the policy covers."
