Instance: example-price-list
InstanceOf: OpenIMISPriceList
Usage: #example
Title: "A price list for items"
Description: "The price list for items of the health centres of the household's region."
* extension[scheme].valueCode = #demo
* insert ExampleIdentifier(priceList, price-list, [[item/Tahida Govt. Health Centre List]])
* status = #current
* mode = #working
* title = "Tahida Govt. Health Centre List"
* code.coding[priceList].system = "http://openimis.org/fhir/identifier/price-list"
* code.coding[priceList].code = #"item/Tahida Govt. Health Centre List"
* insert ExampleLink(subject, example-region, location, R2)
* date = "2018-01-01"
