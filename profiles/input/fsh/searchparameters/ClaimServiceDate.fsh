Instance: claim-service-date
InstanceOf: SearchParameter
Usage: #definition
* insert OwnSearchParameter
* url = "http://openimis.org/fhir/SearchParameter/claim-service-date"
* name = "ClaimServiceDate"
* description = "The days of care"
* code = #service-date
* base = #Claim
* type = #date
* expression = "Claim.billablePeriod"
