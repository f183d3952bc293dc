Instance: example-claim-payment
InstanceOf: OpenIMISClaimPayment
Usage: #example
Title: "The health centre is paid"
Description: "The insurer pays Juilöa Health Centre for February: 1,400 shillings for the approved claim and 500 for the one approved in part."
* extension[scheme].valueCode = #demo
* insert ExampleIdentifier(payment, payment, VIHC001/2019-02)
* status = #active
* period.start = "2019-02-01"
* period.end = "2019-02-28"
* created = "2019-03-04T05:00:09Z"
* insert ExampleLink(paymentIssuer, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(request, example-batch-run, batch-run, R2/2019-02)
* insert ExampleLink(requestor, example-facility, health-facility, VIHC001)
* outcome = #complete
* paymentDate = "2019-03-08"
* paymentAmount.value = 1900.00
* paymentAmount.currency = #TZS
* detail[0].type = PaymentKind#claim
* insert ExampleLink(detail[0].request, example-claim-approved, claim-code, EXA00001)
* detail[0].response = Reference(example-answer-approved)
* insert ExampleLink(detail[0].payee, example-facility, health-facility, VIHC001)
* detail[0].amount.value = 1400.00
* detail[0].amount.currency = #TZS
* detail[1].type = PaymentKind#claim
* insert ExampleLink(detail[1].request, example-claim-partial, claim-code, EXP00001)
* detail[1].response = Reference(example-answer-partial)
* insert ExampleLink(detail[1].payee, example-facility, health-facility, VIHC001)
* detail[1].amount.value = 500.00
* detail[1].amount.currency = #TZS
* formCode = PaymentKind#claim
