Instance: openimis-server
InstanceOf: CapabilityStatement
Usage: #definition
* insert OwnCapabilityStatement(openimis-server)
* name = "OpenIMISServer"
* title = "openIMIS-FHIR server"
* description = """
What the openIMIS-FHIR server serves. Nothing else is there: another interaction or operation is answered 404 or 405, another search parameter 400. The statement of a running server, at `[base]/metadata`, says the same.

An expectation SHALL marks what IHE FAIS demands of its Beneficiary Manager and Claims Manager.
"""
* kind = #capability
* software.name = "openIMIS-FHIR"
* rest.mode = #server
* rest.security.description = "OAuth 2.0 bearer tokens with the claims openimis_role, openimis_facility and openimis_districts; only this statement is open. What a role may see of a type, or do, can be less than what is listed here."
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
* rest.resource[+]
  * type = #ActivityDefinition
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-service"
  * documentation = "Services: acts of care in the register of the scheme."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/ActivityDefinition-identifier)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/ActivityDefinition-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/ActivityDefinition-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/ActivityDefinition-url)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #AuditEvent
  * documentation = "Who asked for what, and what came of it; from the audit, for administrators only."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(date, date, http://hl7.org/fhir/SearchParameter/AuditEvent-date)
  * searchParam[+].name = "agent"
  * searchParam[=].type = #token
  * searchParam[=].documentation = "Who: the subject of the token, as text."
  * insert Parameter(entity, reference, http://hl7.org/fhir/SearchParameter/AuditEvent-entity)
* rest.resource[+]
  * type = #Binary
  * documentation = "Documents of claims, to be saved: as they are, unless FHIR's JSON or XML is asked for. Who may read the claim may read them. They come with claims and by $attach, and never change."
  * insert Interaction(read)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
* rest.resource[+]
  * type = #CapabilityStatement
  * documentation = "What servers and clients have to be capable of."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* rest.resource[+]
  * type = #ChargeItemDefinition
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-price"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-cover-rule"
  * documentation = "Prices of the price lists, and cover rules of the products, each with the day from which it holds."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(effective, date, http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-effective)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-url)
  * insert Parameter(code, token, http://openimis.org/fhir/SearchParameter/charge-item-definition-code)
  * insert Parameter(price-list, token, http://openimis.org/fhir/SearchParameter/charge-item-definition-price-list)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Claim
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-draft"
  * documentation = "An active claim is judged, by $submit or by create. A draft is kept and not judged; update replaces it. What was submitted is changed by its operations only. IHE FAIS Submit Claim [ITI-126], Cancel Claim [ITI-127], Re-process Claim [ITI-128]."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * insert Interaction(create)
  * insert Interaction(update)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Claim:patient"
  * searchInclude[+] = "Claim:provider"
  * searchRevInclude[+] = "ClaimResponse:request"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(created, date, http://hl7.org/fhir/SearchParameter/Claim-created)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Claim-identifier)
  * insert Parameter(patient, reference, http://hl7.org/fhir/SearchParameter/Claim-patient)
  * insert Parameter(provider, reference, http://hl7.org/fhir/SearchParameter/Claim-provider)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/Claim-status)
  * insert Parameter(use, token, http://hl7.org/fhir/SearchParameter/Claim-use)
  * insert Parameter(service-date, date, http://openimis.org/fhir/SearchParameter/claim-service-date)
  * insert Operation(attach, http://openimis.org/fhir/OperationDefinition/claim-attach)
  * insert OperationAs(SHALL, cancel, http://openimis.org/fhir/OperationDefinition/claim-cancel)
  * insert Operation(inquire, http://openimis.org/fhir/OperationDefinition/claim-inquire)
  * insert Operation(process, http://openimis.org/fhir/OperationDefinition/claim-process)
  * insert OperationAs(SHALL, reprocess, http://openimis.org/fhir/OperationDefinition/claim-reprocess)
  * insert OperationAs(SHALL, submit, http://openimis.org/fhir/OperationDefinition/claim-submit)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
  * insert Operation(validate-rules, http://openimis.org/fhir/OperationDefinition/claim-validate-rules)
* rest.resource[+]
  * type = #ClaimResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-response"
  * documentation = "The answers to claims; written by the server only. IHE FAIS Track Claim [ITI-129]."
  * insert InteractionAs(SHALL, read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert InteractionAs(SHALL, search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "ClaimResponse:patient"
  * searchInclude[+] = "ClaimResponse:request"
  * searchInclude[+] = "ClaimResponse:requestor"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert ParameterAs(SHALL, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(SHALL, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(created, date, http://hl7.org/fhir/SearchParameter/ClaimResponse-created)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-identifier)
  * insert Parameter(outcome, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-outcome)
  * insert ParameterAs(SHALL, patient, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-patient)
  * insert ParameterAs(SHALL, request, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-request)
  * insert ParameterAs(SHALL, requestor, reference, http://hl7.org/fhir/SearchParameter/ClaimResponse-requestor)
  * insert ParameterAs(SHALL, status, token, http://hl7.org/fhir/SearchParameter/ClaimResponse-status)
  * insert Parameter(business-status, token, http://openimis.org/fhir/SearchParameter/claim-response-business-status)
  * insert Parameter(decision, token, http://openimis.org/fhir/SearchParameter/claim-response-decision)
  * insert Parameter(reason, token, http://openimis.org/fhir/SearchParameter/claim-response-reason)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #CodeSystem
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-register"
  * documentation = "The code systems of this guide, and those of the registers of the schemes."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
  * insert Operation(lookup, http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup)
  * insert Operation(validate-code, http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #ConceptMap
  * documentation = "How codes of openIMIS and of HL7 correspond to ours."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
  * insert Operation(translate, http://hl7.org/fhir/OperationDefinition/ConceptMap-translate)
* rest.resource[+]
  * type = #Contract
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-policy"
  * documentation = "Policies: the agreement of a family with a product for a term."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Contract-identifier)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/Contract-status)
  * insert Parameter(subject, reference, http://hl7.org/fhir/SearchParameter/Contract-subject)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/Contract-url)
  * insert Operation(activate, http://openimis.org/fhir/OperationDefinition/contract-activate)
  * insert Operation(renew, http://openimis.org/fhir/OperationDefinition/contract-renew)
  * insert Operation(suspend, http://openimis.org/fhir/OperationDefinition/contract-suspend)
  * insert Operation(terminate, http://openimis.org/fhir/OperationDefinition/contract-terminate)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Coverage
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-member-coverage"
  * documentation = "The cover of one person under one policy."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Coverage:beneficiary"
  * searchInclude[+] = "Coverage:subscriber"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(beneficiary, reference, http://hl7.org/fhir/SearchParameter/Coverage-beneficiary)
  * insert Parameter(class-value, string, http://hl7.org/fhir/SearchParameter/Coverage-class-value)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Coverage-identifier)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/Coverage-status)
  * insert Parameter(subscriber, reference, http://hl7.org/fhir/SearchParameter/Coverage-subscriber)
  * insert Parameter(business-status, token, http://openimis.org/fhir/SearchParameter/coverage-business-status)
  * insert Parameter(period, date, http://openimis.org/fhir/SearchParameter/coverage-period)
  * insert Parameter(product, token, http://openimis.org/fhir/SearchParameter/coverage-product)
  * insert Operation(balance, http://openimis.org/fhir/OperationDefinition/coverage-balance)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #CoverageEligibilityRequest
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-eligibility-request"
  * documentation = "IHE FAIS Check Coverage Eligibility [ITI-124]."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "CoverageEligibilityRequest:patient"
  * searchInclude[+] = "CoverageEligibilityRequest:provider"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "CoverageEligibilityResponse:request"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(created, date, http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-created)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-identifier)
  * insert Parameter(patient, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-patient)
  * insert Parameter(provider, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-provider)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-status)
  * insert OperationAs(SHALL, submit, http://openimis.org/fhir/OperationDefinition/eligibility-submit)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #CoverageEligibilityResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-eligibility-response"
  * documentation = "Answers to questions about cover; written by the server only. IHE FAIS Check Coverage Eligibility Status [ITI-125]."
  * insert InteractionAs(SHALL, read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert InteractionAs(SHALL, search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "CoverageEligibilityResponse:patient"
  * searchInclude[+] = "CoverageEligibilityResponse:request"
  * searchInclude[+] = "CoverageEligibilityResponse:requestor"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert ParameterAs(SHALL, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(SHALL, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(created, date, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-created)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-identifier)
  * insert Parameter(outcome, token, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-outcome)
  * insert ParameterAs(SHALL, patient, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-patient)
  * insert ParameterAs(SHALL, request, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-request)
  * insert ParameterAs(SHALL, requestor, reference, http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-requestor)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #EnrollmentRequest
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-enrolment-request"
  * documentation = "Applications: the wish of a family to be enrolled, or to renew its policy. IHE FAIS Enroll Beneficiary [ITI-122]."
  * insert InteractionAs(SHALL, read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert InteractionAs(SHALL, search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "EnrollmentRequest:patient"
  * searchInclude[+] = "EnrollmentRequest:subject"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "EnrollmentResponse:request"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/EnrollmentRequest-identifier)
  * insert Parameter(patient, reference, http://hl7.org/fhir/SearchParameter/EnrollmentRequest-patient)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/EnrollmentRequest-status)
  * insert Parameter(subject, reference, http://hl7.org/fhir/SearchParameter/EnrollmentRequest-subject)
  * insert OperationAs(SHALL, submit, http://openimis.org/fhir/OperationDefinition/enrolment-submit)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #EnrollmentResponse
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-enrolment-response"
  * documentation = "The answers to applications; written by the server only. IHE FAIS Check Enrollment Status [ITI-123]."
  * insert InteractionAs(SHALL, read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert InteractionAs(SHALL, search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "EnrollmentResponse:request"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/EnrollmentResponse-identifier)
  * insert Parameter(request, reference, http://hl7.org/fhir/SearchParameter/EnrollmentResponse-request)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/EnrollmentResponse-status)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Group
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-family"
  * documentation = "Families: founded of people of the register, and changed in what is said of them. Who is in a family is changed by its operations only."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * insert Interaction(create)
  * insert Interaction(update)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Group:member"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "Group:member"
  * searchRevInclude[+] = "Invoice:subject"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(code, token, http://hl7.org/fhir/SearchParameter/Group-code)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Group-identifier)
  * insert Parameter(member, reference, http://hl7.org/fhir/SearchParameter/Group-member)
  * insert Operation(add-member, http://openimis.org/fhir/OperationDefinition/group-add-member)
  * insert Operation(move-member, http://openimis.org/fhir/OperationDefinition/group-move-member)
  * insert Operation(remove-member, http://openimis.org/fhir/OperationDefinition/group-remove-member)
  * insert Operation(set-head, http://openimis.org/fhir/OperationDefinition/group-set-head)
  * insert Operation(split, http://openimis.org/fhir/OperationDefinition/group-split)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #InsurancePlan
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-product"
  * documentation = "Products: what a family can buy. IHE FAIS Query Insurance Plan [ITI-121]."
  * insert InteractionAs(SHALL, read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert InteractionAs(SHALL, search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "InsurancePlan:administered-by"
  * searchInclude[+] = "InsurancePlan:owned-by"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert ParameterAs(SHALL, _id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert ParameterAs(SHALL, _lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert ParameterAs(SHALL, administered-by, reference, http://hl7.org/fhir/SearchParameter/InsurancePlan-administered-by)
  * insert ParameterAs(SHALL, identifier, token, http://hl7.org/fhir/SearchParameter/InsurancePlan-identifier)
  * insert ParameterAs(SHALL, name, string, http://hl7.org/fhir/SearchParameter/InsurancePlan-name)
  * insert ParameterAs(SHALL, owned-by, reference, http://hl7.org/fhir/SearchParameter/InsurancePlan-owned-by)
  * insert ParameterAs(SHALL, status, token, http://hl7.org/fhir/SearchParameter/InsurancePlan-status)
  * insert ParameterAs(SHALL, type, token, http://hl7.org/fhir/SearchParameter/InsurancePlan-type)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Invoice
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-contribution"
  * documentation = "Contributions due: what a family owes for its policy, and how far it is paid."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Invoice:recipient"
  * searchInclude[+] = "Invoice:subject"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(date, date, http://hl7.org/fhir/SearchParameter/Invoice-date)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Invoice-identifier)
  * insert Parameter(recipient, reference, http://hl7.org/fhir/SearchParameter/Invoice-recipient)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/Invoice-status)
  * insert Parameter(subject, reference, http://hl7.org/fhir/SearchParameter/Invoice-subject)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #List
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-price-list"
  * documentation = "Price lists."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/clinical-identifier)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/List-status)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Location
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-location"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-facility-location"
  * documentation = "Regions, districts, wards and villages, and the places of the health facilities."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Location:partof"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "Location:partof"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Location-identifier)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/Location-name)
  * insert Parameter(partof, reference, http://hl7.org/fhir/SearchParameter/Location-partof)
  * insert Parameter(type, token, http://hl7.org/fhir/SearchParameter/Location-type)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Medication
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-medical-item"
  * documentation = "Medical items: drugs and consumables in the register of the scheme."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "Group:member"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(code, token, http://hl7.org/fhir/SearchParameter/clinical-code)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Medication-identifier)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/Medication-status)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #NamingSystem
  * documentation = "What the identifier systems name."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(value, string, http://hl7.org/fhir/SearchParameter/NamingSystem-value)
* rest.resource[+]
  * type = #OperationDefinition
  * documentation = "What each operation takes, gives and refuses."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* rest.resource[+]
  * type = #Organization
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-health-facility"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-insurer"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-payer"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-policy-holder"
  * documentation = "Health facilities and insurers."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Organization:partof"
  * searchRevInclude[+] = "Claim:provider"
  * searchRevInclude[+] = "ClaimResponse:requestor"
  * searchRevInclude[+] = "Task:owner"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "CoverageEligibilityRequest:provider"
  * searchRevInclude[+] = "CoverageEligibilityResponse:requestor"
  * searchRevInclude[+] = "InsurancePlan:administered-by"
  * searchRevInclude[+] = "InsurancePlan:owned-by"
  * searchRevInclude[+] = "Organization:partof"
  * searchRevInclude[+] = "PractitionerRole:organization"
  * searchRevInclude[+] = "Invoice:recipient"
  * searchRevInclude[+] = "PaymentReconciliation:requestor"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Organization-identifier)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/Organization-name)
  * insert Parameter(partof, reference, http://hl7.org/fhir/SearchParameter/Organization-partof)
  * insert Parameter(type, token, http://hl7.org/fhir/SearchParameter/Organization-type)
  * insert Operation(catalogue, http://openimis.org/fhir/OperationDefinition/organization-catalogue)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Patient
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-insuree"
  * documentation = "Insurees. A facility has to name the person whom it looks for. Officers and administrators register and change people; the covers of who has died, was made inactive or comes back follow in the same transaction."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * insert Interaction(create)
  * insert Interaction(update)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Claim:patient"
  * searchRevInclude[+] = "ClaimResponse:patient"
  * searchRevInclude[+] = "Task:owner"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "Coverage:beneficiary"
  * searchRevInclude[+] = "Coverage:subscriber"
  * searchRevInclude[+] = "CoverageEligibilityRequest:patient"
  * searchRevInclude[+] = "CoverageEligibilityResponse:patient"
  * searchRevInclude[+] = "Group:member"
  * searchRevInclude[+] = "EnrollmentRequest:patient"
  * searchRevInclude[+] = "EnrollmentRequest:subject"
  * searchRevInclude[+] = "Invoice:recipient"
  * searchRevInclude[+] = "Invoice:subject"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(active, token, http://hl7.org/fhir/SearchParameter/Patient-active)
  * insert Parameter(address, string, http://hl7.org/fhir/SearchParameter/individual-address)
  * insert Parameter(address-city, string, http://hl7.org/fhir/SearchParameter/individual-address-city)
  * insert Parameter(address-country, string, http://hl7.org/fhir/SearchParameter/individual-address-country)
  * insert Parameter(address-postalcode, string, http://hl7.org/fhir/SearchParameter/individual-address-postalcode)
  * insert Parameter(address-state, string, http://hl7.org/fhir/SearchParameter/individual-address-state)
  * insert Parameter(birthdate, date, http://hl7.org/fhir/SearchParameter/individual-birthdate)
  * insert Parameter(family, string, http://hl7.org/fhir/SearchParameter/individual-family)
  * insert Parameter(gender, token, http://hl7.org/fhir/SearchParameter/individual-gender)
  * insert Parameter(given, string, http://hl7.org/fhir/SearchParameter/individual-given)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Patient-identifier)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/Patient-name)
  * insert Parameter(telecom, token, http://hl7.org/fhir/SearchParameter/individual-telecom)
  * insert Operation(match, http://hl7.org/fhir/OperationDefinition/Patient-match)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #PaymentReconciliation
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-contribution-receipt"
  * documentation = "Receipts: money that was received for contributions due."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "PaymentReconciliation:requestor"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(created, date, http://hl7.org/fhir/SearchParameter/PaymentReconciliation-created)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/PaymentReconciliation-identifier)
  * insert Parameter(outcome, token, http://hl7.org/fhir/SearchParameter/PaymentReconciliation-outcome)
  * insert Parameter(requestor, reference, http://hl7.org/fhir/SearchParameter/PaymentReconciliation-requestor)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/PaymentReconciliation-status)
  * insert Operation(submit, http://openimis.org/fhir/OperationDefinition/receipt-submit)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #PlanDefinition
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-package"
  * documentation = "Packages: services that bundle others, and their parts."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/PlanDefinition-identifier)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/PlanDefinition-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/PlanDefinition-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/PlanDefinition-url)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Practitioner
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-administrator"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-officer"
  * documentation = "Claim administrators of the facilities, and enrolment officers."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchRevInclude[+] = "Claim:provider"
  * searchRevInclude[+] = "ClaimResponse:requestor"
  * searchRevInclude[+] = "Task:owner"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "CoverageEligibilityRequest:provider"
  * searchRevInclude[+] = "CoverageEligibilityResponse:requestor"
  * searchRevInclude[+] = "Group:member"
  * searchRevInclude[+] = "PractitionerRole:practitioner"
  * searchRevInclude[+] = "PaymentReconciliation:requestor"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(family, string, http://hl7.org/fhir/SearchParameter/individual-family)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/Practitioner-identifier)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/Practitioner-name)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #PractitionerRole
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-claim-administrator-role"
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-officer-role"
  * documentation = "Where claim administrators and enrolment officers work."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "PractitionerRole:organization"
  * searchInclude[+] = "PractitionerRole:practitioner"
  * searchRevInclude[+] = "Claim:provider"
  * searchRevInclude[+] = "ClaimResponse:requestor"
  * searchRevInclude[+] = "Task:owner"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * searchRevInclude[+] = "CoverageEligibilityRequest:provider"
  * searchRevInclude[+] = "CoverageEligibilityResponse:requestor"
  * searchRevInclude[+] = "Group:member"
  * searchRevInclude[+] = "PaymentReconciliation:requestor"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(identifier, token, http://hl7.org/fhir/SearchParameter/PractitionerRole-identifier)
  * insert Parameter(organization, reference, http://hl7.org/fhir/SearchParameter/PractitionerRole-organization)
  * insert Parameter(practitioner, reference, http://hl7.org/fhir/SearchParameter/PractitionerRole-practitioner)
  * insert Parameter(role, token, http://hl7.org/fhir/SearchParameter/PractitionerRole-role)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #Provenance
  * documentation = "Who changed what, and when; from the audit, for administrators only."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(recorded, date, http://hl7.org/fhir/SearchParameter/Provenance-recorded)
  * searchParam[+].name = "agent"
  * searchParam[=].type = #token
  * searchParam[=].documentation = "Who: the subject of the token, as text."
  * insert Parameter(target, reference, http://hl7.org/fhir/SearchParameter/Provenance-target)
* rest.resource[+]
  * type = #SearchParameter
  * documentation = "The search parameters of our own."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* rest.resource[+]
  * type = #StructureDefinition
  * documentation = "Profiles and extensions."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* rest.resource[+]
  * type = #Task
  * supportedProfile[+] = "http://openimis.org/fhir/StructureDefinition/openimis-renewal"
  * documentation = "Offers to renew policies, made by the server before they end. A family accepts by Contract/$renew or an application, and declines by $decline."
  * insert Interaction(read)
  * insert Interaction(vread)
  * insert Interaction(history-instance)
  * insert Interaction(search-type)
  * versioning = #versioned
  * conditionalCreate = false
  * conditionalUpdate = false
  * searchInclude[+] = "Task:focus"
  * searchInclude[+] = "Task:owner"
  * searchRevInclude[+] = "Contract:subject"
  * searchRevInclude[+] = "Task:focus"
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(_lastUpdated, date, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated)
  * insert Parameter(code, token, http://hl7.org/fhir/SearchParameter/Task-code)
  * insert Parameter(focus, reference, http://hl7.org/fhir/SearchParameter/Task-focus)
  * insert Parameter(owner, reference, http://hl7.org/fhir/SearchParameter/Task-owner)
  * insert Parameter(period, date, http://hl7.org/fhir/SearchParameter/Task-period)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/Task-status)
  * insert Operation(decline, http://openimis.org/fhir/OperationDefinition/task-decline)
  * insert Operation(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.resource[+]
  * type = #ValueSet
  * documentation = "The value sets that the profiles bind to."
  * insert Interaction(read)
  * insert Interaction(search-type)
  * versioning = #no-version
  * conditionalCreate = false
  * conditionalUpdate = false
  * insert Parameter(_id, token, http://hl7.org/fhir/SearchParameter/Resource-id)
  * insert Parameter(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
  * insert Parameter(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
  * insert Parameter(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
  * insert Parameter(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
  * insert Operation(expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand)
  * insert Operation(validate-code, http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code)
* rest.interaction[+].code = #transaction
* rest.interaction[=].documentation = "Reads, searches and new drafts of claims; drafts of a transaction are stored together or not at all."
* rest.interaction[+].code = #batch
* rest.interaction[=].documentation = "Reads, searches and new drafts of claims, each for itself."
* rest.operation[+].name = "check-books"
* rest.operation[=].definition = "http://openimis.org/fhir/OperationDefinition/check-books"
* rest.operation[+].name = "import-register"
* rest.operation[=].definition = "http://openimis.org/fhir/OperationDefinition/import-register"
* rest.operation[+].name = "import-status"
* rest.operation[=].definition = "http://openimis.org/fhir/OperationDefinition/import-status"
* rest.operation[+].name = "load-scheme"
* rest.operation[=].definition = "http://openimis.org/fhir/OperationDefinition/load-scheme"
* rest.operation[+].name = "rebuild-projections"
* rest.operation[=].definition = "http://openimis.org/fhir/OperationDefinition/rebuild-projections"
* rest.operation[+].name = "scheme-status"
* rest.operation[=].definition = "http://openimis.org/fhir/OperationDefinition/scheme-status"
