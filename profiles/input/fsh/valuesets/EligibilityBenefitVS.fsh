ValueSet: EligibilityBenefitVS
Id: eligibility-benefit
Title: "Eligibility benefit"
Description: "What an answer about eligibility says of amounts and numbers that are left."
* insert OwnValueSet([[Prestation disponible]])
* include codes from system OpenIMISBenefitType
* include codes from system EligibilityBenefit
