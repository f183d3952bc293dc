Instance: example-employer-contract
InstanceOf: OpenIMISEmployerContract
Usage: #example
Title: "An employer insures two workers"
Description: "The tea cooperative declared incomes of 20,000 and 30,000 shillings; the second was corrected to 28,000. At 5 percent it owes 1,000 + 1,400 = 2,400. The contract is approved and waits for the money."
* extension[scheme].valueCode = #demo
* extension[businessStatus].valueCodeableConcept = ContractState#5
* extension[amounts].extension[notified].valueMoney.value = 2500.00
* extension[amounts].extension[notified].valueMoney.currency = #TZS
* extension[amounts].extension[rectified].valueMoney.value = 2400.00
* extension[amounts].extension[rectified].valueMoney.currency = #TZS
* extension[amounts].extension[due].valueMoney.value = 2400.00
* extension[amounts].extension[due].valueMoney.currency = #TZS
* insert ExampleIdentifier(contract, employer-contract, PH0001/2019)
* version = "0"
* status = #executable
* issued = "2018-12-10"
* applies.start = "2019-01-01"
* applies.end = "2019-12-31"
* insert ExampleLink(subject, example-policy-holder, policy-holder, PH0001)
* scope = OpenIMISContractScope#formal
* insert ExampleLink(term.offer.topic, example-product, product, BCTA0001)
* term.asset[0].typeReference.type = "Patient"
* term.asset[0].typeReference.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* term.asset[0].typeReference.identifier.value = "104000001"
* term.asset[0].valuedItem.unitPrice.value = 20000.00
* term.asset[0].valuedItem.unitPrice.currency = #TZS
* term.asset[0].valuedItem.factor = 0.05
* term.asset[0].valuedItem.net.value = 1000.00
* term.asset[0].valuedItem.net.currency = #TZS
* term.asset[1].typeReference.type = "Patient"
* term.asset[1].typeReference.identifier.system = "http://openimis.org/fhir/identifier/insuree-number"
* term.asset[1].typeReference.identifier.value = "172000001"
* term.asset[1].valuedItem.unitPrice.value = 28000.00
* term.asset[1].valuedItem.unitPrice.currency = #TZS
* term.asset[1].valuedItem.factor = 0.05
* term.asset[1].valuedItem.net.value = 1400.00
* term.asset[1].valuedItem.net.currency = #TZS
