Profile: OpenIMISClaimDraft
Parent: Claim
Id: openimis-claim-draft
Title: "openIMIS draft of a claim"
Description: "A claim that its facility still works on. It holds what FHIR asks of every claim and names the facility; diagnoses, lines, days of care and the claim code may be missing. It is stored and not judged, takes no claim code, and may be changed until the facility submits it."
* implicitRules 0..0
* modifierExtension 0..0
* extension contains http://openimis.org/fhir/StructureDefinition/scheme named scheme 0..1
* identifier MS
* identifier ^short = "The claim code, if it is given already: it is free until the claim is submitted"
* status = #draft
* status MS
* status ^comment = "By status the server tells a draft from a claim. A PUT that would make it active is refused (409): POST it to Claim/[id]/$submit."
* patient only Reference(Patient)
* provider MS
* provider only Reference(Organization or PractitionerRole)
* provider obeys oim-claim-4
* provider ^short = "The health facility whose draft it is: by code, Organization/id, or the role of its staff"
