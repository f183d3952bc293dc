Profile: OpenIMISClaimBundle
Parent: Bundle
Id: openimis-claim-bundle
Title: "openIMIS bundle of claims"
Description: "Many claims for one $submit. Each is judged and answered for itself: the answer is a Bundle of type batch-response with one entry a claim, in their order. It holds the constraints of the claim bundle of IHE FAIS (ITI-126), with claims alone in it: whom and what they name, the register knows."
* implicitRules 0..0
* type MS
* type ^short = "collection, or batch"
* entry 1..* MS
* entry ^comment = "The server says how many it takes at once: 200, unless it is set otherwise."
* entry.resource 1..1 MS
* entry.resource only Claim
* entry.resource ^short = "A claim; its profile is openimis-claim"
* obeys oim-claim-13
