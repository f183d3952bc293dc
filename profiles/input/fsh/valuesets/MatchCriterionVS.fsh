ValueSet: MatchCriterionVS
Id: match-criterion
Title: "Criterion of a match"
Description: "What is compared of two people who may be one."
* insert OwnValueSet([[Critère de correspondance]])
* include codes from system MatchCriterion
