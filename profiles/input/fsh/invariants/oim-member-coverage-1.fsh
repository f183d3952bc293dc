Invariant: oim-member-coverage-1
Description: "The product in class[plan] and the product in the product extension are the same."
Severity: #error
Expression: "class.where(type.coding.where(code = 'plan').exists()).value = extension.where(url = 'http://openimis.org/fhir/StructureDefinition/product').value.value"
