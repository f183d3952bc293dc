ValueSet: ContractScopeVS
Id: contract-scope
Title: "Scope of a contract"
Description: "For whom a contract insures: a family or the people of an employer."
* insert OwnValueSet([[Portée du contrat]])
* include codes from system OpenIMISContractScope
