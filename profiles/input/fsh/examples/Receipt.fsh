Instance: example-receipt
InstanceOf: OpenIMISContributionReceipt
Usage: #example
Title: "The receipt"
Description: "The officer takes the 10,000 shillings in cash on the day of the application, so the policy covers from that day."
* extension[scheme].valueCode = #demo
* extension[payType].valueCode = #C
* extension[underpaymentAction].valueCode = #wait
* insert ExampleIdentifier(receipt, receipt, BCTA0001/R0000417)
* status = #active
* created = "2018-03-20T09:20:00+03:00"
* insert ExampleLink(requestor, example-officer, officer, E00006)
* outcome = #complete
* paymentDate = "2018-03-20"
* paymentAmount.value = 10000.00
* paymentAmount.currency = #TZS
* detail.type = OpenIMISContributionCategory#C
* insert ExampleLink(detail.request, example-contribution, contribution, POL00032/1)
* detail.date = "2018-03-20"
* insert ExampleLink(detail.payee, example-insurer, insurer, OPENIMIS)
* detail.amount.value = 10000.00
* detail.amount.currency = #TZS
* formCode = PaymentKind#contribution
