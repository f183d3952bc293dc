Extension: DecisionExtension
Id: extension-ClaimResponse.decision
Title: "Decision"
Description: "How a claim was decided. It is R5's ClaimResponse.decision under the address that HL7 has fixed for it in R4, written down here as narrow as this server uses it, so that every validator knows it."
Context: ClaimResponse
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ClaimResponse.decision"
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from DecisionVS (required)
