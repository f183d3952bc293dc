RuleSet: Interaction(code)
* interaction[+].code = #{code}
