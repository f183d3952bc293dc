Invariant: oim-cover-rule-1
Description: "A cover rule names its product, by the product's code."
Severity: #error
Expression: "useContext.where(code.code = 'program').value.identifier.where(system = 'http://openimis.org/fhir/identifier/product').value.exists()"
