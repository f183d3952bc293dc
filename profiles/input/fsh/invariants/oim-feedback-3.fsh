Invariant: oim-feedback-3
Description: "Asessment is answered by a whole number from 0 to 5."
Severity: #error
Expression: "item.where(linkId = 'Asessment').answer.value.all(toString().matches('^[0-5]$'))"
