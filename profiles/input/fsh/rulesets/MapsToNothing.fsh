RuleSet: MapsToNothing(code, comment)
* group[0].element[+].code = #{code}
* group[0].element[=].target[+].equivalence = #unmatched
* group[0].element[=].target[=].comment = "{comment}"
