Instance: claim-response-decision
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/claim-response-decision"
* name = "ClaimResponseDecision"
* description = "How a claim was decided"
* code = #decision
* base = #ClaimResponse
* type = #token
* expression = "ClaimResponse.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ClaimResponse.decision').value"
