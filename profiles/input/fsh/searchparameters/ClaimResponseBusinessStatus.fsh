Instance: claim-response-business-status
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/claim-response-business-status"
* name = "ClaimResponseBusinessStatus"
* description = "How far a claim has come, in the numbers of openIMIS"
* code = #business-status
* base = #ClaimResponse
* type = #token
* expression = "ClaimResponse.extension('http://openimis.org/fhir/StructureDefinition/business-status').value"
