CodeSystem: EligibilityBenefit
Id: eligibility-benefit
Title: "Eligibility benefit"
Description: "What an answer about eligibility says, where the list of openIMIS has no word for it. The codes are spelled like their twins for items in that list."
* insert OwnCodeSystem
* #service_left "Quantity of the service left" "How much of the service the product still pays for."
* #service_left insert French([[Quantité restante de l’acte]])
* #min_date_service "First day of the service" "The day from which the product pays for the service."
* #min_date_service insert French([[Premier jour de l’acte]])
