RuleSet: Posted(index, account, sequence, amount)
* extension[ledgerEntry][{index}].extension[account].valueString = "{account}"
* extension[ledgerEntry][{index}].extension[sequence].valuePositiveInt = {sequence}
* extension[ledgerEntry][{index}].extension[amount].valueMoney.value = {amount}
* extension[ledgerEntry][{index}].extension[amount].valueMoney.currency = #TZS
