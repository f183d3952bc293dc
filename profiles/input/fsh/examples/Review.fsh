Instance: example-review
InstanceOf: OpenIMISClaimReview
Usage: #example
Title: "A claim is reviewed"
Description: "The claim for Doni was chosen at random. The reviewer sees that the second line is refused for reason 2, agrees, and delivers the answer."
* extension[scheme].valueCode = #demo
* status = #completed
* intent = #order
* code = TaskCode#review-claim
* insert ExampleLink(focus, example-claim-partial, claim-code, EXP00001)
* insert ExampleLink(for, example-member-1, insuree-number, 105000002)
* executionPeriod.start = "2019-02-18T14:05:00Z"
* executionPeriod.end = "2019-02-18T14:20:00Z"
* authoredOn = "2019-02-18T14:02:00Z"
* lastModified = "2019-02-18T14:20:00Z"
* insert ExampleLink(requester, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(owner, example-insurer, insurer, OPENIMIS)
* owner.display = "Medical officer"
* reasonCode = ReviewReason#random
* note.text = "The blood sugar is on the list of the dispensaries only."
* input[0].type = TaskParameter#answer
* input[0].valueReference = Reference(example-answer-partial)
* input[1].type = TaskParameter#selection
* input[1].valueString = "5 percent of the claims of the month"
* output[0].extension[line].valuePositiveInt = 2
* output[0].type = TaskParameter#finding
* output[0].valueCodeableConcept = RejectionReason#2
* output[1].type = TaskParameter#answer
* output[1].valueReference = Reference(example-answer-partial)
