Instance: load-scheme
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(load-scheme)
* name = "LoadScheme"
* title = "Load a scheme pack"
* status = #active
* description = "Loads a scheme pack, the folder of tables and settings that a scheme consists of: checks all of it, then writes what is new or changed."
* affectsState = true
* code = #load-scheme
* comment = """
While a pack is loaded, claims of its scheme are answered 503 `scheme-not-ready`; `$scheme-status` tells how far it is. A load that was cut off goes on where it stopped when the pack is sent again.

Refused with an OperationOutcome, and nothing written:

* 403 `forbidden`: the caller is no administrator
* 413 `too-large`
* 422 `pack`: every fault of the pack, with file, line and column; `required`: no pack
* 503 `busy`: another load of this scheme is running

Role: admin.
"""
* system = true
* type = false
* instance = false
* parameter[+]
  * name = #pack
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "A zip of the pack's folder, with scheme.yaml at its top."
  * type = #base64Binary
* parameter[+]
  * name = #sample
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Whether the people, policies and cover in the pack's folder sample are loaded too; none means no. Its claims never are: facilities submit claims."
  * type = #boolean
* parameter[+]
  * name = #scheme
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The code of the scheme, which is active again."
  * type = #code
* parameter[+]
  * name = #created
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources are new."
  * type = #integer
* parameter[+]
  * name = #updated
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources have a new version."
  * type = #integer
* parameter[+]
  * name = #unchanged
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources were as the pack has them."
  * type = #integer
* parameter[+]
  * name = #ended
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources the pack has no more; they are valid no more from today on."
  * type = #integer
* parameter[+]
  * name = #conflicts
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "How many resources somebody has changed on the server since the last load; they are left as they are."
  * type = #integer
* parameter[+]
  * name = #conflict
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "Each of these resources, by name."
  * type = #string
