Instance: claim-response-reason
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/claim-response-reason"
* name = "ClaimResponseReason"
* description = "Why a claim or a line of it was refused"
* code = #reason
* base = #ClaimResponse
* type = #token
* expression = "ClaimResponse.adjudication.reason | ClaimResponse.item.adjudication.reason"
