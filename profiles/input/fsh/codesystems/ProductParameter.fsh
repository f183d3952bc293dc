CodeSystem: ProductParameter
Id: product-parameter
Title: "Product parameter"
Description: "The numbers that a product fixes, by the names that openIMIS gives them. Amounts are in the currency of the scheme."
* insert OwnCodeSystem
* #lump-sum "Lump sum" "Contribution for the whole family, as an amount. 0 is none: each member then contributes."
* #lump-sum insert French([[Montant forfaitaire]])
* #threshold "Members in the lump sum" "How many members the lump sum includes; the policy ceiling grows with each member above it."
* #threshold insert French([[Membres compris dans le forfait]])
* #max-members "Maximum of members" "How many members of a family a policy covers."
* #max-members insert French([[Nombre maximal de membres]])
* #premium-adult "Contribution of an adult" "Contribution for each adult whom the lump sum does not include, as an amount."
* #premium-adult insert French([[Cotisation d’un adulte]])
* #premium-child "Contribution of a child" "Contribution for each child whom the lump sum does not include, as an amount."
* #premium-child insert French([[Cotisation d’un enfant]])
* #registration-lump-sum "Registration lump sum" "Registration fee of a new policy for the whole family, as an amount. It takes the place of the fee per member."
* #registration-lump-sum insert French([[Forfait d’inscription]])
* #registration-fee "Registration fee" "Registration fee of a new policy for each member, as an amount."
* #registration-fee insert French([[Frais d’inscription]])
* #general-assembly-lump-sum "General assembly lump sum" "Fee for the general assembly for the whole family, as an amount. It takes the place of the fee per member."
* #general-assembly-lump-sum insert French([[Forfait d’assemblée générale]])
* #general-assembly-fee "General assembly fee" "Fee for the general assembly for each member, as an amount."
* #general-assembly-fee insert French([[Frais d’assemblée générale]])
* #max-installments "Maximum of instalments" "In how many parts the contribution may be paid."
* #max-installments insert French([[Nombre maximal de versements]])
* #enrolment-discount-percent "Early enrolment discount" "What an early enrolment takes off the policy value, in percent."
* #enrolment-discount-percent insert French([[Remise d’enrôlement anticipé]])
* #enrolment-discount-period "Months for the early enrolment discount" "How many months before the start date an enrolment counts as early."
* #enrolment-discount-period insert French([[Mois pour la remise d’enrôlement anticipé]])
* #renewal-discount-percent "Early renewal discount" "What an early renewal takes off the policy value, in percent."
* #renewal-discount-percent insert French([[Remise de renouvellement anticipé]])
* #renewal-discount-period "Months for the early renewal discount" "How many months before the expiry of the previous policy a renewal counts as early."
* #renewal-discount-period insert French([[Mois pour la remise de renouvellement anticipé]])
* #insurance-period "Insurance period" "How many months a policy runs."
* #insurance-period insert French([[Période d’assurance]])
* #administration-period "Administration period" "How many months lie between the enrolment and the start of a new policy."
* #administration-period insert French([[Période d’administration]])
* #grace-period-payment "Grace for payment" "How many months a contribution may be late where the product has no fixed cycles."
* #grace-period-payment insert French([[Délai de grâce pour le paiement]])
* #grace-period-enrolment "Grace for enrolment" "How many months after the start of a cycle a new policy still gets that start date."
* #grace-period-enrolment insert French([[Délai de grâce pour l’enrôlement]])
* #grace-period-renewal "Grace for renewal" "How many months after the start of a cycle a renewal still gets that start date."
* #grace-period-renewal insert French([[Délai de grâce pour le renouvellement]])
* #max-no-consultation "Maximum of consultations" "How many consultations the product pays for while a person is covered."
* #max-no-consultation insert French([[Nombre maximal de consultations]])
* #max-no-surgery "Maximum of surgeries" "How many surgeries the product pays for while a person is covered."
* #max-no-surgery insert French([[Nombre maximal d’opérations]])
* #max-no-delivery "Maximum of deliveries" "How many deliveries the product pays for while a person is covered."
* #max-no-delivery insert French([[Nombre maximal d’accouchements]])
* #max-no-hospitalization "Maximum of hospital admissions" "How many hospital admissions the product pays for while a person is covered."
* #max-no-hospitalization insert French([[Nombre maximal d’hospitalisations]])
* #max-no-visits "Maximum of visits" "How many visits the product pays for while a person is covered."
* #max-no-visits insert French([[Nombre maximal de visites]])
* #max-no-antenatal "Maximum of antenatal contacts" "How many antenatal contacts the product pays for while a person is covered."
* #max-no-antenatal insert French([[Nombre maximal de consultations prénatales]])
* #max-amount-consultation "Maximum amount per consultation" "The most that is paid for one claim of this category (consultation), as an amount."
* #max-amount-consultation insert French([[Montant maximal par consultation]])
* #max-amount-surgery "Maximum amount per surgery" "The most that is paid for one claim of this category (surgery), as an amount."
* #max-amount-surgery insert French([[Montant maximal par opération]])
* #max-amount-delivery "Maximum amount per delivery" "The most that is paid for one claim of this category (delivery), as an amount."
* #max-amount-delivery insert French([[Montant maximal par accouchement]])
* #max-amount-hospitalization "Maximum amount per hospital admission" "The most that is paid for one claim of this category (hospital admission), as an amount."
* #max-amount-hospitalization insert French([[Montant maximal par hospitalisation]])
* #max-amount-antenatal "Maximum amount per antenatal contact" "The most that is paid for one claim of this category (antenatal contact), as an amount."
* #max-amount-antenatal insert French([[Montant maximal par consultation prénatale]])
* #ded-treatment "Deductible per treatment" "The first part of one claim, which the patient pays, as an amount."
* #ded-treatment insert French([[Franchise par traitement]])
* #ded-insuree "Deductible per insuree" "The first part of the claims of one person while covered, which the patient pays, as an amount."
* #ded-insuree insert French([[Franchise par assuré]])
* #ded-policy "Deductible per policy" "The first part of the claims of all members of a policy, which the patient pays, as an amount."
* #ded-policy insert French([[Franchise par police]])
* #ded-ip-treatment "Deductible per treatment, in-patient" "The first part of one claim, which the patient pays, as an amount; in-patient care only."
* #ded-ip-treatment insert French([[Franchise par traitement, hospitalisation]])
* #ded-ip-insuree "Deductible per insuree, in-patient" "The first part of the claims of one person while covered, which the patient pays, as an amount; in-patient care only."
* #ded-ip-insuree insert French([[Franchise par assuré, hospitalisation]])
* #ded-ip-policy "Deductible per policy, in-patient" "The first part of the claims of all members of a policy, which the patient pays, as an amount; in-patient care only."
* #ded-ip-policy insert French([[Franchise par police, hospitalisation]])
* #ded-op-treatment "Deductible per treatment, out-patient" "The first part of one claim, which the patient pays, as an amount; out-patient care only."
* #ded-op-treatment insert French([[Franchise par traitement, soins ambulatoires]])
* #ded-op-insuree "Deductible per insuree, out-patient" "The first part of the claims of one person while covered, which the patient pays, as an amount; out-patient care only."
* #ded-op-insuree insert French([[Franchise par assuré, soins ambulatoires]])
* #ded-op-policy "Deductible per policy, out-patient" "The first part of the claims of all members of a policy, which the patient pays, as an amount; out-patient care only."
* #ded-op-policy insert French([[Franchise par police, soins ambulatoires]])
* #max-treatment "Ceiling per treatment" "The most that is paid for one claim, as an amount."
* #max-treatment insert French([[Plafond par traitement]])
* #max-insuree "Ceiling per insuree" "The most that is paid for the claims of one person while covered, as an amount."
* #max-insuree insert French([[Plafond par assuré]])
* #max-policy "Ceiling per policy" "The most that is paid for the claims of all members of a policy, as an amount."
* #max-policy insert French([[Plafond par police]])
* #max-ip-treatment "Ceiling per treatment, in-patient" "The most that is paid for one claim, as an amount; in-patient care only."
* #max-ip-treatment insert French([[Plafond par traitement, hospitalisation]])
* #max-ip-insuree "Ceiling per insuree, in-patient" "The most that is paid for the claims of one person while covered, as an amount; in-patient care only."
* #max-ip-insuree insert French([[Plafond par assuré, hospitalisation]])
* #max-ip-policy "Ceiling per policy, in-patient" "The most that is paid for the claims of all members of a policy, as an amount; in-patient care only."
* #max-ip-policy insert French([[Plafond par police, hospitalisation]])
* #max-op-treatment "Ceiling per treatment, out-patient" "The most that is paid for one claim, as an amount; out-patient care only."
* #max-op-treatment insert French([[Plafond par traitement, soins ambulatoires]])
* #max-op-insuree "Ceiling per insuree, out-patient" "The most that is paid for the claims of one person while covered, as an amount; out-patient care only."
* #max-op-insuree insert French([[Plafond par assuré, soins ambulatoires]])
* #max-op-policy "Ceiling per policy, out-patient" "The most that is paid for the claims of all members of a policy, as an amount; out-patient care only."
* #max-op-policy insert French([[Plafond par police, soins ambulatoires]])
* #max-policy-extra-member "Ceiling added by an extra member" "What each member above the threshold adds to the policy ceiling, as an amount."
* #max-policy-extra-member insert French([[Plafond ajouté par membre supplémentaire]])
* #max-policy-extra-member-ip "Ceiling added by an extra member, in-patient" "What each member above the threshold adds to the policy ceiling, as an amount; in-patient care only."
* #max-policy-extra-member-ip insert French([[Plafond ajouté par membre supplémentaire, hospitalisation]])
* #max-policy-extra-member-op "Ceiling added by an extra member, out-patient" "What each member above the threshold adds to the policy ceiling, as an amount; out-patient care only."
* #max-policy-extra-member-op insert French([[Plafond ajouté par membre supplémentaire, soins ambulatoires]])
* #max-ceiling-policy "Highest policy ceiling" "The most that the policy ceiling can reach with extra members, as an amount."
* #max-ceiling-policy insert French([[Plafond maximal de la police]])
* #max-ceiling-policy-ip "Highest policy ceiling, in-patient" "The most that the policy ceiling can reach with extra members, as an amount; in-patient care only."
* #max-ceiling-policy-ip insert French([[Plafond maximal de la police, hospitalisation]])
* #max-ceiling-policy-op "Highest policy ceiling, out-patient" "The most that the policy ceiling can reach with extra members, as an amount; out-patient care only."
* #max-ceiling-policy-op insert French([[Plafond maximal de la police, soins ambulatoires]])
* #share-contribution "Share of contributions for capitation" "How much of the contributions is paid to facilities by capitation, in percent."
* #share-contribution insert French([[Part des cotisations pour la capitation]])
* #weight-population "Weight of the population" "Weight in the capitation of the people who live in the catchment, in percent."
* #weight-population insert French([[Poids de la population]])
* #weight-families "Weight of the families" "Weight in the capitation of the families who live in the catchment, in percent."
* #weight-families insert French([[Poids des familles]])
* #weight-insured-population "Weight of the insured people" "Weight in the capitation of the insured people of the catchment, in percent."
* #weight-insured-population insert French([[Poids des personnes assurées]])
* #weight-insured-families "Weight of the insured families" "Weight in the capitation of the insured families of the catchment, in percent."
* #weight-insured-families insert French([[Poids des familles assurées]])
* #weight-visits "Weight of the visits" "Weight in the capitation of the number of claims, in percent."
* #weight-visits insert French([[Poids des visites]])
* #weight-adjusted-amount "Weight of the adjusted amount" "Weight in the capitation of the accepted amounts, in percent."
* #weight-adjusted-amount insert French([[Poids du montant ajusté]])
