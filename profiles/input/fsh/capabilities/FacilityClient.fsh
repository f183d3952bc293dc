Instance: openimis-facility-client
InstanceOf: CapabilityStatement
Usage: #definition
* insert OwnCapabilityStatement(openimis-facility-client)
* name = "OpenIMISFacilityClient"
* title = "Facility client"
* description = """
What the system of a health facility must and may do to have its claims paid: an EMR, a pharmacy or billing system. With the operations marked SHALL it is a Claims Requestor of IHE FAIS.
"""
* kind = #requirements
* rest.mode = #client
* rest.documentation = """
The least that works: get a token, send the claim to `$submit`, show the facility the answer. The client

* SHALL give each claim a claim code of its own, used once, for ever;
* SHALL send the same claim again, unchanged, when the connection broke or the answer was 503; a repeated claim is never judged twice;
* SHALL wait the time in Retry-After before it sends again after 503;
* SHALL read `ClaimResponse.outcome` and the decision as two things: `queued` and `partial` outcomes are answers that are not final, a denied claim is a final one;
* SHALL show all issues of an OperationOutcome, and act on their codes (CodeSystem error), never on their sentences;
* SHALL NOT rely on ids: people, facilities, items and services are named by their identifiers and codes;
* SHOULD send Accept-Language, and show the notes in that language;
* MAY accept JSON or XML, whichever it prefers.
"""
* rest.security.description = "SHALL: an OAuth 2.0 token of the client, whose claim openimis_facility names the facility, sent as Bearer in each request."
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
* rest.resource[+]
  * type = #Claim
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-draft"
  * documentation = "IHE FAIS Submit Claim [ITI-126], Cancel Claim [ITI-127], Re-process Claim [ITI-128]. Drafts are for clients that want the server to keep unfinished claims."
  * insert InteractionAs(SHOULD, read)
  * insert InteractionAs(MAY, search-type)
  * insert InteractionAs(MAY, create)
  * insert InteractionAs(MAY, update)
  * insert InteractionAs(MAY, vread)
  * insert InteractionAs(MAY, history-instance)
  * insert ParameterAs(MAY, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHOULD, identifier, token, http://hl7.org/fhir/SearchParameter/Claim-identifier)
  * insert ParameterAs(MAY, patient, reference, http://hl7.org/fhir/SearchParameter/Claim-patient)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/Claim-status)
  * insert ParameterAs(MAY, service-date, date, http://openimis.org/fhir/SearchParameter/claim-service-date)
  * insert OperationAs(SHALL, submit, http://openimis.org/fhir/OperationDefinition/claim-submit)
  * insert OperationAs(SHALL, cancel, http://openimis.org/fhir/OperationDefinition/claim-cancel)
  * insert OperationAs(SHALL, reprocess, http://openimis.org/fhir/OperationDefinition/claim-reprocess)
  * insert OperationAs(MAY, validate-rules, http://openimis.org/fhir/OperationDefinition/claim-validate-rules)
  * insert OperationAs(MAY, inquire, http://openimis.org/fhir/OperationDefinition/claim-inquire)
  * insert OperationAs(MAY, attach, http://openimis.org/fhir/OperationDefinition/claim-attach)
  * insert OperationAs(MAY, validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Binary
  * documentation = "Documents of the own claims, to be saved."
  * insert InteractionAs(MAY, read)
* rest.resource[+]
  * type = #ClaimResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-response"
  * documentation = "IHE FAIS Track Claim [ITI-129]. A client that can lose an answer finds it again by the claim code."
  * insert InteractionAs(SHOULD, read)
  * insert InteractionAs(SHOULD, search-type)
  * insert ParameterAs(MAY, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(SHOULD, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHOULD, identifier, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-identifier)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-status)
  * insert ParameterAs(SHOULD, request, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-request)
  * insert ParameterAs(MAY, patient, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-patient)
  * insert ParameterAs(MAY, requestor, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-requestor)
  * insert ParameterAs(MAY, outcome, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-outcome)
  * insert ParameterAs(MAY, decision, token, http://openimis.org/fhir/SearchParameter/claim-response-decision)
  * insert ParameterAs(MAY, reason, token, http://openimis.org/fhir/SearchParameter/claim-response-reason)
  * insert ParameterAs(SHOULD, business-status, token, http://openimis.org/fhir/SearchParameter/claim-response-business-status)
* rest.resource[+]
  * type = #CoverageEligibilityRequest
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-eligibility-request"
  * documentation = "IHE FAIS Check Coverage Eligibility [ITI-124]: before the care, not instead of the claim."
  * insert OperationAs(SHOULD, submit, http://openimis.org/fhir/OperationDefinition/eligibility-submit)
  * insert OperationAs(MAY, validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #CoverageEligibilityResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-eligibility-response"
  * documentation = "IHE FAIS Check Coverage Eligibility Status [ITI-125]."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, request, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-request)
  * insert ParameterAs(MAY, patient, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-patient)
  * insert ParameterAs(MAY, requestor, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-requestor)
* rest.resource[+]
  * type = #Patient
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-insuree"
  * documentation = "To check the number on the card. The search has to name the person."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/Patient-identifier)
* rest.resource[+]
  * type = #Coverage
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-member-coverage"
  * documentation = "To see the policies of a person. The search has to name the person."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, beneficiary, reference, http://hl7.org/fhir/SearchParameter/Coverage-beneficiary)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/Coverage-identifier)
  * insert ParameterAs(MAY, period, date, http://openimis.org/fhir/SearchParameter/coverage-period)
  * insert OperationAs(MAY, balance, http://openimis.org/fhir/OperationDefinition/coverage-balance)
* rest.resource[+]
  * type = #Organization
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-health-facility"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-insurer"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-payer"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-policy-holder"
  * documentation = "The facility itself, and its insurer."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/Organization-identifier)
  * insert OperationAs(MAY, catalogue, http://openimis.org/fhir/OperationDefinition/organization-catalogue)
* rest.resource[+]
  * type = #Medication
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-medical-item"
  * documentation = "The codes of the items that may be claimed, to be kept by the client."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(SHOULD, search-type)
  * insert ParameterAs(SHOULD, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, code, token, http://hl7.org/fhir/SearchParameter/clinical-code)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/Medication-identifier)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/Medication-status)
* rest.resource[+]
  * type = #ActivityDefinition
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-service"
  * documentation = "The codes of the services that may be claimed, to be kept by the client."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(SHOULD, search-type)
  * insert ParameterAs(SHOULD, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/ActivityDefinition-identifier)
  * insert ParameterAs(MAY, name, string, http://hl7.org/fhir/SearchParameter/ActivityDefinition-name)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/ActivityDefinition-status)
* rest.resource[+]
  * type = #PlanDefinition
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-package"
  * documentation = "The parts of package services, which a claim names as details of its line."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/PlanDefinition-identifier)
* rest.resource[+]
  * type = #List
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-price-list"
  * documentation = "The price list of the facility."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, identifier, token, http://hl7.org/fhir/SearchParameter/clinical-identifier)
  * insert ParameterAs(MAY, status, token, http://hl7.org/fhir/SearchParameter/List-status)
* rest.resource[+]
  * type = #ChargeItemDefinition
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-price"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-cover-rule"
  * documentation = "The prices of that list."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(MAY, price-list, token, http://openimis.org/fhir/SearchParameter/charge-item-definition-price-list)
  * insert ParameterAs(MAY, code, token, http://openimis.org/fhir/SearchParameter/charge-item-definition-code)
  * insert ParameterAs(MAY, effective, date, http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-effective)
* rest.resource[+]
  * type = #CodeSystem
  * documentation = "Diagnoses, reasons and errors, with their displays in English and French."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert OperationAs(MAY, lookup, http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup)
  * insert OperationAs(MAY, validate-code, http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code)
* rest.resource[+]
  * type = #ValueSet
  * documentation = "To offer a choice while somebody types."
  * insert InteractionAs(MAY, read)
  * insert InteractionAs(MAY, search-type)
  * insert ParameterAs(MAY, url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert OperationAs(MAY, expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand)
  * insert OperationAs(MAY, validate-code, http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code)
* rest.interaction[+].code = #batch
* rest.interaction[=].documentation = "Several reads and drafts in one request. Claims to be judged go to $submit, in a Bundle of type batch or collection."
* rest.interaction[=].extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.interaction[=].extension[0].valueCode = #MAY
