RuleSet: OwnCodeSystem
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
