RuleSet: OwnCapabilityStatement(id)
* url = "http://openimis.org/fhir/CapabilityStatement/{id}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "openIMIS-FHIR"
* fhirVersion = #4.0.1
* format[+] = #application/fhir+json
* format[+] = #json
* format[+] = #application/fhir+xml
* format[+] = #xml
