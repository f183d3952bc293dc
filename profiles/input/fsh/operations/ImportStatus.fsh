Instance: import-status
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(import-status)
* name = "ImportStatus"
* title = "Watch the import of a register"
* status = #active
* description = "Tells how far the import of a register is, and row by row why some are not taken in."
* affectsState = false
* code = #import-status
* comment = """
Refused with an OperationOutcome:

* 403 `forbidden`: the caller is no administrator
* 404 `not-found`: no such import was ever begun
* 422 `required`: no import; `value`: an offset or a count that is none

Role: admin.
"""
* system = true
* type = false
* instance = false
* parameter[+]
  * name = #import
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The id that the import was given."
  * type = #id
* parameter[+]
  * name = #offset
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "How many faults to leave out; none means 0."
  * type = #integer
* parameter[+]
  * name = #count
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "How many faults to give, at most 1000; none means 100."
  * type = #integer
* insert ImportStanding
* parameter[+]
  * name = #fault
  * use = #out
  * min = 0
  * max = "*"
  * documentation = "Why a row is not taken in, in the order of files and rows."
  * part[+]
    * name = #file
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "The name of its table."
    * type = #string
  * part[+]
    * name = #row
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Its line; the heading is line 1."
    * type = #integer
  * part[+]
    * name = #column
    * use = #out
    * min = 0
    * max = "1"
    * documentation = "The column; none for the row as a whole."
    * type = #string
  * part[+]
    * name = #code
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "Names the kind of fault; docs/schemes/faults.md explains each."
    * type = #code
  * part[+]
    * name = #sentence
    * use = #out
    * min = 1
    * max = "1"
    * documentation = "What is wrong, in the caller's language."
    * type = #string
