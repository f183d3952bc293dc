Instance: example-batch-run
InstanceOf: OpenIMISBatchRun
Usage: #example
Title: "The batch run of February"
Description: "On 4 March 2019 the insurer runs February for the region Tahida: three claims, two of them paid, 1,900 shillings in all."
* extension[scheme].valueCode = #demo
* insert ExampleIdentifier(batchRun, batch-run, R2/2019-02)
* status = #completed
* intent = #order
* code = TaskCode#batch-run
* executionPeriod.start = "2019-03-04T05:00:00Z"
* executionPeriod.end = "2019-03-04T05:00:09Z"
* authoredOn = "2019-03-04T05:00:00Z"
* lastModified = "2019-03-04T05:00:09Z"
* insert ExampleLink(requester, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(owner, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(location, example-region, location, R2)
* restriction.period.start = "2019-02-01"
* restriction.period.end = "2019-02-28"
* output[0].type = TaskParameter#claims
* output[0].valueUnsignedInt = 3
* output[1].type = TaskParameter#amount
* output[1].valueMoney.value = 1900.00
* output[1].valueMoney.currency = #TZS
* output[2].type = TaskParameter#payment
* insert ExampleLink(output[2].valueReference, example-claim-payment, payment, VIHC001/2019-02)
