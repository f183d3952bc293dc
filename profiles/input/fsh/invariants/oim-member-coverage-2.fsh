Invariant: oim-member-coverage-2
Description: "subscriberId is the insurance number of the subscriber."
Severity: #error
Expression: "subscriber.identifier.value.empty() or subscriber.identifier.value = subscriberId"
