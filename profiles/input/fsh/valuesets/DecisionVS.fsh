ValueSet: DecisionVS
Id: decision
Title: "Decision"
Description: "How a claim was decided."
* insert OwnValueSet([[Décision]])
* include codes from system Decision
