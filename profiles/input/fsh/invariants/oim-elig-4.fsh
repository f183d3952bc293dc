Invariant: oim-elig-4
Description: "A cover in force says from which day to which."
Severity: #error
Expression: "inforce.empty() or inforce = false or benefitPeriod.exists()"
