Instance: openimis-exchange-client
InstanceOf: CapabilityStatement
Usage: #definition
* insert OwnCapabilityStatement(openimis-exchange-client)
* name = "OpenIMISExchangeClient"
* title = "Exchange client"
* description = """
What a national exchange (an OpenHIM channel, an interoperability layer) must and may do between facilities and the server. It covers the client side of IHE FAIS as far as the server serves it: Claims Requestor, Coverage Requestor and, for products, Beneficiary Requestor.
"""
* kind = #requirements
* rest.mode = #client
* rest.documentation = """
An exchange passes on; it does not decide. It

* SHALL pass on body, status and the headers Authorization, Accept, Accept-Language, Content-Type, Location, ETag and Retry-After unchanged, refusals included;
* SHALL NOT answer for the server: no answer from a cache to `$submit`, to questions about cover, or to searches for answers;
* SHALL send a claim again only unchanged; it then gets the same answer, so that retries are safe;
* SHALL keep the order of the claims of one facility, and SHOULD put many into one Bundle, which the server answers claim by claim;
* SHALL NOT write personal data into its logs beyond what its own law asks for;
* SHOULD read the server's CapabilityStatement when it starts, and stop when an operation that it needs is not there;
* MAY answer the facility with 202 and fetch the answer later by ClaimResponse?identifier.

Facilities that speak another format are translated before they come here.
"""
* rest.security.description = "SHALL: the facility's own token, passed on; or a token of the exchange for each facility, whose claim openimis_facility names it. An administrator's token is not for an exchange."
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
* rest.resource[+]
  * type = #Claim
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-draft"
  * documentation = "IHE FAIS Submit Claim [ITI-126], one by one or in Bundles; Cancel Claim [ITI-127] and Re-process Claim [ITI-128]."
  * insert InteractionAs(SHOULD, read)
  * insert InteractionAs(MAY, search-type)
  * insert InteractionAs(MAY, create)
  * insert ParameterAs(MAY, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHOULD, identifier, token, http://hl7.org/fhir/SearchParameter/Claim-identifier)
  * insert ParameterAs(MAY, provider, reference, http://hl7.org/fhir/SearchParameter/Claim-provider)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/Claim-status)
  * insert OperationAs(SHALL, submit, http://openimis.org/fhir/OperationDefinition/claim-submit)
  * insert OperationAs(SHALL, cancel, http://openimis.org/fhir/OperationDefinition/claim-cancel)
  * insert OperationAs(SHALL, reprocess, http://openimis.org/fhir/OperationDefinition/claim-reprocess)
  * insert OperationAs(MAY, inquire, http://openimis.org/fhir/OperationDefinition/claim-inquire)
  * insert OperationAs(MAY, attach, http://openimis.org/fhir/OperationDefinition/claim-attach)
  * insert OperationAs(SHOULD, validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #ClaimResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-response"
  * documentation = "IHE FAIS Track Claim [ITI-129]. Towards the facilities an exchange stands for the Claims Manager, so it passes on every search that FAIS demands of one."
  * insert InteractionAs(SHALL, read)
  * insert InteractionAs(SHALL, search-type)
  * insert ParameterAs(SHALL, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(SHALL, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHALL, status, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-status)
  * insert ParameterAs(SHALL, request, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-request)
  * insert ParameterAs(SHALL, patient, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-patient)
  * insert ParameterAs(SHALL, requestor, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-requestor)
  * insert ParameterAs(SHALL, identifier, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-identifier)
  * insert ParameterAs(SHOULD, business-status, token, http://openimis.org/fhir/SearchParameter/claim-response-business-status)
  * insert ParameterAs(MAY, decision, token, http://openimis.org/fhir/SearchParameter/claim-response-decision)
  * insert ParameterAs(MAY, outcome, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-outcome)
* rest.resource[+]
  * type = #CoverageEligibilityRequest
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-eligibility-request"
  * documentation = "IHE FAIS Check Coverage Eligibility [ITI-124]."
  * insert OperationAs(SHALL, submit, http://openimis.org/fhir/OperationDefinition/eligibility-submit)
* rest.resource[+]
  * type = #CoverageEligibilityResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-eligibility-response"
  * documentation = "IHE FAIS Check Coverage Eligibility Status [ITI-125]."
  * insert InteractionAs(SHALL, read)
  * insert InteractionAs(SHALL, search-type)
  * insert ParameterAs(SHALL, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(SHALL, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHALL, request, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-request)
  * insert ParameterAs(SHALL, patient, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-patient)
  * insert ParameterAs(SHALL, requestor, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-requestor)
* rest.resource[+]
  * type = #InsurancePlan
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-product"
  * documentation = "IHE FAIS Query Insurance Plan [ITI-121]."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/InsurancePlan-status)
  * insert ParameterAs(MAY, name, string, http://hl7.org/fhir/SearchParameter/InsurancePlan-name)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/InsurancePlan-identifier)
* rest.resource[+]
  * type = #EnrollmentRequest
  * documentation = "IHE FAIS Enroll Beneficiary [ITI-122]; not served yet."
  * insert OperationAs(MAY, submit, http://openimis.org/fhir/OperationDefinition/enrolment-submit)
* rest.resource[+]
  * type = #Patient
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-insuree"
  * documentation = "To match the insurance number with the client registry of the country."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(SHOULD, identifier, token, http://hl7.org/fhir/SearchParameter/Patient-identifier)
* rest.resource[+]
  * type = #Organization
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-health-facility"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-insurer"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-payer"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-policy-holder"
  * documentation = "To match the facility codes with the facility registry of the country."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(SHOULD, search-type)
  * insert ParameterAs(SHOULD, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHOULD, identifier, token, http://hl7.org/fhir/SearchParameter/Organization-identifier)
  * insert ParameterAs(MAY, type, token, http://hl7.org/fhir/SearchParameter/Organization-type)
* rest.resource[+]
  * type = #Location
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-location"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-facility-location"
  * documentation = "Places, and the sites of facilities."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/Location-identifier)
  * insert ParameterAs(MAY, partof, reference, http://hl7.org/fhir/SearchParameter/Location-partof)
  * insert ParameterAs(MAY, type, token, http://hl7.org/fhir/SearchParameter/Location-type)
* rest.resource[+]
  * type = #CapabilityStatement
  * documentation = "What the server serves, and these statements."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* rest.resource[+]
  * type = #StructureDefinition
  * documentation = "To validate before sending."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* rest.resource[+]
  * type = #CodeSystem
  * documentation = "Diagnoses, reasons and errors."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert OperationAs(MAY, lookup, http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup)
  * insert OperationAs(MAY, validate-code, http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code)
* rest.resource[+]
  * type = #ValueSet
  * documentation = "The value sets that the profiles bind to."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert OperationAs(MAY, expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand)
  * insert OperationAs(MAY, validate-code, http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code)
* rest.resource[+]
  * type = #ConceptMap
  * documentation = "To translate codes of openIMIS to ours."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert OperationAs(MAY, translate, http://hl7.org/fhir/OperationDefinition/ConceptMap-translate)
* rest.interaction[+].code = #batch
* rest.interaction[=].documentation = "Several reads in one request."
* rest.interaction[=].extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.interaction[=].extension[0].valueCode = #MAY
