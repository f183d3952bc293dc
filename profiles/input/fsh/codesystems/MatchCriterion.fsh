CodeSystem: MatchCriterion
Id: match-criterion
Title: "Criterion of a match"
Description: "What is compared of two people who may be one. What one of them does not say counts on neither side."
* insert OwnCodeSystem
* #insurance-number "Insurance number" "The same number on the card. Two different ones say nothing: who is in the register twice has two."
* #insurance-number insert French([[Numéro d’assurance]])
* #identifier "Other identifier" "The same passport or national number. Different ones say nothing."
* #identifier insert French([[Autre identifiant]])
* #family-name "Family name" "The family names, as far as they are spelled alike."
* #family-name insert French([[Nom de famille]])
* #given-names "Given names" "The given names, as far as they are spelled alike; who gives fewer is compared by those."
* #given-names insert French([[Prénoms]])
* #birth-date "Date of birth" "The same day; in part for the same month or year, or where day and month are mixed up."
* #birth-date insert French([[Date de naissance]])
* #gender "Sex" "The same sex."
* #gender insert French([[Sexe]])
* #phone "Phone" "A phone number in common."
* #phone insert French([[Téléphone]])
* #place "Village" "The same village."
* #place insert French([[Village]])
