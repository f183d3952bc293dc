Instance: example-payment-notice
InstanceOf: OpenIMISPaymentNotice
Usage: #example
Title: "The money has arrived"
Description: "The bank says that the 1,900 shillings have reached the health centre."
* extension[scheme].valueCode = #demo
* status = #active
* created = "2019-03-11T07:30:00Z"
* insert ExampleLink(payment, example-claim-payment, payment, VIHC001/2019-02)
* paymentDate = "2019-03-08"
* insert ExampleLink(payee, example-facility, health-facility, VIHC001)
* insert ExampleLink(recipient, example-facility, health-facility, VIHC001)
* amount.value = 1900.00
* amount.currency = #TZS
* paymentStatus = http://terminology.hl7.org/CodeSystem/paymentstatus#cleared
