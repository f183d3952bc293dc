RuleSet: ClaimDecision(decision, decisionDisplay, status, statusDisplay)
* extension[decision].valueCodeableConcept = http://openimis.org/fhir/CodeSystem/decision#{decision} "{decisionDisplay}"
* extension[businessStatus].valueCodeableConcept = https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-status#{status} "{statusDisplay}"
