RuleSet: MapsAlsoTo(target, equivalence, comment)
* group[0].element[=].target[+].code = #{target}
* group[0].element[=].target[=].equivalence = #{equivalence}
* group[0].element[=].target[=].comment = "{comment}"
