RuleSet: MapsToWithComment(code, target, equivalence, comment)
* insert MapsTo({code}, {target}, {equivalence})
* group[0].element[=].target[=].comment = "{comment}"
