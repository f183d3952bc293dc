Extension: StartCycle
Id: start-cycle
Title: "Start of a cycle"
Description: "The month and day on which policies of a product with fixed cycles start each year, for example 06-01 for the first of June."
Context: InsurancePlan
* obeys oim-start-cycle-1
* value[x] 1..1
* value[x] only string
