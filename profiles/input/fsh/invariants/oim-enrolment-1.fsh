Invariant: oim-enrolment-1
Description: "The application names the product: its contained Coverage has a class of type plan whose value is the product's code."
Severity: #error
Expression: "contained.class.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/coverage-class' and code = 'plan').exists()).value.exists()"
