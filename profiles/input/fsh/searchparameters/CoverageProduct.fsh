Instance: coverage-product
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/coverage-product"
* name = "CoverageProduct"
* description = "The insurance product of a cover, by its code"
* code = #product
* base = #Coverage
* type = #token
* expression = "Coverage.extension('http://openimis.org/fhir/StructureDefinition/product').value"
