ValueSet: EligibilityBenefitVS
Id: eligibility-benefit
Title: "Eligibility benefit"
Description: "What an answer about eligibility says of amounts and numbers: limits by the parameter of the product, what is left of them, and the amounts that a claim line would be adjudicated with."
* insert OwnValueSet([[Prestation disponible]])
* include codes from system OpenIMISBenefitType
* include codes from system EligibilityBenefit
* include codes from system ProductParameter
* include codes from system $hl7-adjudication
* include codes from system Adjudication
