Instance: example-price-list-services
InstanceOf: OpenIMISPriceList
Usage: #example
Title: "A price list for services"
Description: "The price list for services of the same health centres; it has the same name."
* extension[scheme].valueCode = #demo
* insert ExampleIdentifier(priceList, price-list, [[service/Tahida Govt. Health Centre List]])
* status = #current
* mode = #working
* title = "Tahida Govt. Health Centre List"
* code.coding[priceList].system = "http://openimis.org/fhir/identifier/price-list"
* code.coding[priceList].code = #"service/Tahida Govt. Health Centre List"
* insert ExampleLink(subject, example-region, location, R2)
* date = "2018-01-01"
