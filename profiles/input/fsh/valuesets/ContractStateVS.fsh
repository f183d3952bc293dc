ValueSet: ContractStateVS
Id: contract-state
Title: "State of an employer’s contract"
Description: "How far the contract of an employer or other policy holder has come."
* insert OwnValueSet([[État du contrat d’un employeur]])
* include codes from system ContractState
