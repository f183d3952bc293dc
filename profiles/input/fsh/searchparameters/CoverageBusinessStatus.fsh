Instance: coverage-business-status
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/coverage-business-status"
* name = "CoverageBusinessStatus"
* description = "The state of the policy behind a cover, in the numbers of openIMIS"
* code = #business-status
* base = #Coverage
* type = #token
* expression = "Coverage.extension('http://openimis.org/fhir/StructureDefinition/business-status').value"
