Instance: example-renewal
InstanceOf: OpenIMISRenewal
Usage: #example
Title: "The household is offered the next year"
Description: "Two weeks before the policy expires the officer is asked to offer the household the same product for another year."
* extension[scheme].valueCode = #demo
* status = #requested
* intent = #proposal
* code = TaskCode#renew-policy
* insert ExampleLink(focus, example-policy, policy, POL00032)
* insert ExampleLink(for, example-family, family, F-10500001)
* authoredOn = "2019-03-06T02:00:00Z"
* lastModified = "2019-03-06T02:00:00Z"
* insert ExampleLink(requester, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(owner, example-officer, officer, E00006)
* restriction.period.start = "2019-03-06"
* restriction.period.end = "2019-03-20"
* input[0].type = TaskParameter#product
* insert ExampleLink(input[0].valueReference, example-product, product, BCTA0001)
* input[1].type = TaskParameter#date
* input[1].valueDate = "2019-03-20"
* input[2].type = TaskParameter#photo-due
* insert ExampleLink(input[2].valueReference, example-head, insuree-number, 10500001)
