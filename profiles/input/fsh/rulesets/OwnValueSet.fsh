RuleSet: OwnValueSet(title)
* ^language = #en
* ^experimental = false
* insert FrenchTitle([[{title}]])
