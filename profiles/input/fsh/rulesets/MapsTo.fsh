RuleSet: MapsTo(code, target, equivalence)
* group[0].element[+].code = #{code}
* group[0].element[=].target[+].code = #{target}
* group[0].element[=].target[=].equivalence = #{equivalence}
