Invariant: oim-price-1
Description: "A price names its price list, by the list's code."
Severity: #error
Expression: "useContext.where(code.code = 'venue').value.coding.where(system = 'http://openimis.org/fhir/identifier/price-list').code.exists()"
