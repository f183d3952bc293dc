Instance: example-product
InstanceOf: OpenIMISProduct
Usage: #example
Title: "The product: Basic Cover Tahida"
Description: "The product that the household buys: 10,000 shillings a year for a family of up to six."
* extension[scheme].valueCode = #demo
* extension[legalReference].valueString = "Public demo data of openIMIS"
* insert ExampleParameter(insurance-period, 2017-01-01, 12)
* insert ExampleParameter(administration-period, 2017-01-01, 0)
* insert ExampleParameter(max-members, 2017-01-01, 6)
* insert ExampleParameter(lump-sum, 2017-01-01, 10000)
* insert ExampleParameter(max-installments, 2017-01-01, 1)
* insert ExampleParameter(grace-period-payment, 2017-01-01, 0)
* insert ExampleParameter(grace-period-enrolment, 2017-01-01, 0)
* insert ExampleParameter(share-contribution, 2017-01-01, 100)
* insert ExampleParameter(weight-insured-population, 2017-01-01, 100)
* extension[ceilingInterpretation].valueCode = #I
* extension[successor].valueIdentifier.system = "http://openimis.org/fhir/identifier/product"
* extension[successor].valueIdentifier.value = "BCUL0001"
* insert ExampleIdentifier(product, product, BCTA0001)
* status = #active
* name = "Basic Cover Tahida"
* period.start = "2017-01-01"
* period.end = "2030-12-31"
* insert ExampleLink(ownedBy, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(administeredBy, example-insurer, insurer, OPENIMIS)
* insert ExampleLink(coverageArea, example-region, location, R2)
* plan.generalCost.type = OpenIMISGeneralCost#lumpsum
* plan.generalCost.cost.value = 10000.00
* plan.generalCost.cost.currency = #TZS
