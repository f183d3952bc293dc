Instance: claim-attach
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(claim-attach)
* name = "ClaimAttach"
* title = "Attach a document to a claim"
* status = #active
* description = "Adds a document to a claim that was submitted before, for example a discharge summary that a reviewer asks for."
* affectsState = true
* code = #attach
* comment = """
The document is kept apart, as a Binary with its hash and size; the claim gets a new version whose `supportingInfo` points to it. What was judged stays in the version that was judged, and nothing is judged again. The same content of one claim is kept once: sent again in the same way, it changes nothing.

`hash` is the SHA-1 of the content; openIMIS's own, the SHA-1 of its base64 text in hexadecimal digits, is taken as well.

Refused with an OperationOutcome, and nothing stored:

* 404 `not-found`: no such claim, or another facility's
* 409 `state-transition`: a draft, which is changed by PUT; a cancelled claim
* 413 `too-large`: more bytes than `openimis.attachments.bytes`
* 422 `required`: no content; `value`: the hash or size does not fit the content, the content is not what its type says, a line that the claim does not have; `not-supported`: a type of content that is not among `openimis.attachments.types`, a program or a web page whatever its type, an unknown parameter

Roles: facility, for its own claims; admin.
"""
* resource = #Claim
* system = false
* type = false
* instance = true
* parameter[+]
  * name = #content
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The document: contentType and data, and title, creation, hash and size if they are known."
  * type = #Attachment
* parameter[+]
  * name = #category
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "What kind of information it is, as Claim.supportingInfo.category says it; none means an attachment."
  * type = #CodeableConcept
* parameter[+]
  * name = #item
  * use = #in
  * min = 0
  * max = "*"
  * documentation = "The sequence of each line that it is about; none means the claim as a whole."
  * type = #positiveInt
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The claim (200), in its new version."
  * type = #Claim
