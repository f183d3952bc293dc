CodeSystem: OpenIMISBenefitType
Id: coverage-item-benefit-type
Title: "Type of benefit"
Description: "What an answer about eligibility says of the numbers and amounts that are left. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(coverage-item-benefit-type)
* #admissions_left "Hospital admissions left" "How many hospital admissions the product still pays for."
* #admissions_left insert French([[Hospitalisations restantes]])
* #admissions_left insert PublishedName([[total_admissions]])
* #visits_left "Visits left" "How many visits the product still pays for."
* #visits_left insert French([[Visites restantes]])
* #visits_left insert PublishedName([[total_visits]])
* #consultations_left "Consultations left" "How many consultations the product still pays for."
* #consultations_left insert French([[Consultations restantes]])
* #consultations_left insert PublishedName([[total_consultations]])
* #surgeries_left "Surgeries left" "How many surgeries the product still pays for."
* #surgeries_left insert French([[Opérations restantes]])
* #surgeries_left insert PublishedName([[total_surgeries]])
* #deliveries_left "Deliveries left" "How many deliveries the product still pays for."
* #deliveries_left insert French([[Accouchements restants]])
* #deliveries_left insert PublishedName([[total_deliveries]])
* #antenatal_left "Antenatal visits left" "How many antenatal visits the product still pays for."
* #antenatal_left insert French([[Consultations prénatales restantes]])
* #antenatal_left insert PublishedName([[total_antenatal]])
* #consultation_amount "Amount for consultations" "What the product still pays for consultations."
* #consultation_amount insert French([[Montant pour les consultations]])
* #consultation_amount insert PublishedName([[consultation_amount]])
* #surgery_amount "Amount for surgeries" "What the product still pays for surgeries."
* #surgery_amount insert French([[Montant pour les opérations]])
* #surgery_amount insert PublishedName([[surgery_amount]])
* #delivery_amount "Amount for deliveries" "What the product still pays for deliveries."
* #delivery_amount insert French([[Montant pour les accouchements]])
* #delivery_amount insert PublishedName([[delivery_amount]])
* #hospitalization_amount "Amount for hospital stays" "What the product still pays for hospital stays."
* #hospitalization_amount insert French([[Montant pour les hospitalisations]])
* #hospitalization_amount insert PublishedName([[hospitalization_amount]])
* #antenatal_amount "Amount for antenatal care" "What the product still pays for antenatal care."
* #antenatal_amount insert French([[Montant pour les soins prénatals]])
* #antenatal_amount insert PublishedName([[antenatal_amount]])
* #total_deduction "Deductible" "What the patient still pays first, for any care."
* #total_deduction insert French([[Franchise]])
* #total_deduction insert PublishedName([[total_deduction]])
* #hospital_deduction "In-patient deductible" "What the patient still pays first, for in-patient care."
* #hospital_deduction insert French([[Franchise d’hospitalisation]])
* #hospital_deduction insert PublishedName([[hospital_deduction]])
* #non_hospital_deduction "Out-patient deductible" "What the patient still pays first, for out-patient care."
* #non_hospital_deduction insert French([[Franchise de soins ambulatoires]])
* #non_hospital_deduction insert PublishedName([[non_hospital_deduction]])
* #total_ceiling "Ceiling" "What the product still pays at most, for any care."
* #total_ceiling insert French([[Plafond]])
* #total_ceiling insert PublishedName([[total_ceiling]])
* #hospital_ceiling "In-patient ceiling" "What the product still pays at most, for in-patient care."
* #hospital_ceiling insert French([[Plafond d’hospitalisation]])
* #hospital_ceiling insert PublishedName([[hospital_ceiling]])
* #non_hospital_ceiling "Out-patient ceiling" "What the product still pays at most, for out-patient care."
* #non_hospital_ceiling insert French([[Plafond de soins ambulatoires]])
* #non_hospital_ceiling insert PublishedName([[non_hospital_ceiling]])
* #item_left "Quantity of the item left" "How much of the item the product still pays for."
* #item_left insert French([[Quantité restante de l’article]])
* #item_left insert PublishedName([[Items left]])
* #min_date_item "First day of the item" "The day from which the product pays for the item."
* #min_date_item insert French([[Premier jour de l’article]])
* #min_date_item insert PublishedName([[Mininum date]])
