Invariant: oim-start-cycle-1
Description: "A cycle starts on a month and a day, for example 06-01."
Severity: #error
Expression: "value.matches('^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$')"
