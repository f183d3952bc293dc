Invariant: oim-claim-2
Description: "The type of visit is E (emergency), O (other) or R (referral)."
Severity: #error
Expression: "coding.where(system = 'https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type').all(code = 'E' or code = 'O' or code = 'R')"
