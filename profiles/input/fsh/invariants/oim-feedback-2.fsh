Invariant: oim-feedback-2
Description: "CareRendered, PaymentAsked, DrugPrescribed and DrugReceived are answered by true or false."
Severity: #error
Expression: "item.where(linkId = 'CareRendered' or linkId = 'PaymentAsked' or linkId = 'DrugPrescribed' or linkId = 'DrugReceived').answer.value.all(toString().matches('^(true|false)$'))"
