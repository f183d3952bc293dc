CodeSystem: OpenIMISContractScope
Id: contract-scope
Title: "Scope of a contract"
Description: "For whom a contract insures. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(contract-scope)
* #formal "Formal sector" "An employer or another policy holder insures its people."
* #formal insert French([[Secteur formel]])
* #informal "Informal sector" "A family insures itself."
* #informal insert French([[Secteur informel]])
