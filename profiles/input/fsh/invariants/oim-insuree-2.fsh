Invariant: oim-insuree-2
Description: "Of an insuree with the status DE, deceased[x] says since when or that it is so."
Severity: #error
Expression: "extension.where(url = 'http://openimis.org/fhir/StructureDefinition/business-status').value.coding.where(code = 'DE').empty() or deceased.exists()"
