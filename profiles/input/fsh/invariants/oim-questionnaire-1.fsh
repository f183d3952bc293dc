Invariant: oim-questionnaire-1
Description: "The questionnaire asks the five questions of openIMIS once each: four for yes or no, and Asessment for a number."
Severity: #error
Expression: "item.where(linkId = 'CareRendered' and type = 'boolean').count() = 1 and item.where(linkId = 'PaymentAsked' and type = 'boolean').count() = 1 and item.where(linkId = 'DrugPrescribed' and type = 'boolean').count() = 1 and item.where(linkId = 'DrugReceived' and type = 'boolean').count() = 1 and item.where(linkId = 'Asessment' and type = 'integer').count() = 1"
