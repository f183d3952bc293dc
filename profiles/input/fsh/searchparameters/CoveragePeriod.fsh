Instance: coverage-period
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/coverage-period"
* name = "CoveragePeriod"
* description = "The days that a cover runs"
* code = #period
* base = #Coverage
* type = #date
* expression = "Coverage.period"
