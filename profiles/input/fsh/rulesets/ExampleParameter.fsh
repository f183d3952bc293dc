RuleSet: ExampleParameter(name, from, value)
* extension[parameter][+].extension[name].valueCode = #{name}
* extension[parameter][=].extension[value][0].extension[from].valueDate = "{from}"
* extension[parameter][=].extension[value][0].extension[value].valueDecimal = {value}
