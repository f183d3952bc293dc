ValueSet: EmployerContractStepVS
Id: employer-contract-step
Title: "R4 states of an employer’s contract"
Description: "The states of R4 that an employer’s contract goes through; its own state, in openIMIS’s numbers, says more."
* insert OwnValueSet([[États R4 du contrat d’un employeur]])
* http://hl7.org/fhir/contract-status#negotiable
* http://hl7.org/fhir/contract-status#offered
* http://hl7.org/fhir/contract-status#executable
* http://hl7.org/fhir/contract-status#appended
* http://hl7.org/fhir/contract-status#executed
* http://hl7.org/fhir/contract-status#disputed
* http://hl7.org/fhir/contract-status#terminated
