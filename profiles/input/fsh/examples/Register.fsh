Instance: example-register
InstanceOf: OpenIMISRegister
Usage: #example
Title: "A register: the medical items of the demo scheme"
Description: "The medical items that the demo scheme knows; here only those of the household's claims."
* extension[scheme].valueCode = #demo
* url = $medical-item
* version = "demo"
* name = "MedicalItems"
* status = #active
* caseSensitive = true
* content = #fragment
* concept[+].code = #0001
* concept[=].display = "ACETYLSALICYLIC ACID (ASPIRIN)  TABS 300MG"
* concept[+].code = #0182
* concept[=].display = "PARACETAMOL TABS 500 MG"
