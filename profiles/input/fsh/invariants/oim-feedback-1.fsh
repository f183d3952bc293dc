Invariant: oim-feedback-1
Description: "Each of the five questions is answered once."
Severity: #error
Expression: "item.where(linkId = 'CareRendered').count() = 1 and item.where(linkId = 'PaymentAsked').count() = 1 and item.where(linkId = 'DrugPrescribed').count() = 1 and item.where(linkId = 'DrugReceived').count() = 1 and item.where(linkId = 'Asessment').count() = 1"
