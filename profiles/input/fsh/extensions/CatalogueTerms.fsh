Extension: CatalogueTerms
Id: catalogue-terms
Title: "Catalogue terms"
Description: "What the register says of a medical item or service from a day on. Terms hold until the day before the next ones start; the newest hold until the entry ends."
Context: Medication, ActivityDefinition
* extension contains
    from 0..1 and
    price 1..1 and
    careType 1..1 and
    patientCategory 1..1 and
    frequencyDays 1..1 and
    mostUnits 0..1
* extension[from] ^short = "The first day; absent for always"
* extension[from].value[x] 1..1
* extension[from].value[x] only date
* extension[price] ^short = "The price of one unit where a price list names none"
* extension[price].value[x] 1..1
* extension[price].value[x] only Money
* extension[careType] ^short = "I in-patient, O out-patient, B both"
* extension[careType].value[x] 1..1
* extension[careType].value[x] only code
* extension[careType].valueCode from CareTypeVS (required)
* extension[patientCategory] ^short = "Who may have it, as a sum: 1 men, 2 women, 4 adults, 8 children"
* extension[patientCategory] ^comment = "15 is everyone. A patient must fit by sex and by age: 14 is women and girls."
* extension[patientCategory].value[x] 1..1
* extension[patientCategory].value[x] only unsignedInt
* extension[frequencyDays] ^short = "Days that must pass before the same person may have it again; 0 for no limit"
* extension[frequencyDays].value[x] 1..1
* extension[frequencyDays].value[x] only unsignedInt
* extension[mostUnits] ^short = "Units that one claim line may ask for; absent for no limit"
* extension[mostUnits] ^comment = "A claim that asks for more is turned away (422, quantity-too-high): it is taken for a slip of the pen."
* extension[mostUnits].value[x] 1..1
* extension[mostUnits].value[x] only decimal
