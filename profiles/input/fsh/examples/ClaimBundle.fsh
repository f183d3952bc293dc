Instance: example-claim-bundle
InstanceOf: OpenIMISClaimBundle
Usage: #example
Title: "A bundle of claims"
Description: "At the end of the day the health centre sends two claims at once: a check of Ethu Ilina's blood and a consultation of Doni Ilina."
* type = #collection
* entry[0].fullUrl = "urn:uuid:5b2c1f0e-8c1f-4a57-9a5e-0d5f6b1c7a01"
* entry[0].resource = example-claim-in-bundle-1
* entry[1].fullUrl = "urn:uuid:5b2c1f0e-8c1f-4a57-9a5e-0d5f6b1c7a02"
* entry[1].resource = example-claim-in-bundle-2
