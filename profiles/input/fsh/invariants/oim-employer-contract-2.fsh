Invariant: oim-employer-contract-2
Description: "An approved contract names the people whom it insures and the amount due."
Severity: #error
Expression: "iif(status = 'executable' or status = 'executed', term.asset.exists() and extension.where(url = 'http://openimis.org/fhir/StructureDefinition/contract-amounts').extension.where(url = 'due').exists(), true)"
