ValueSet: AdjudicationVS
Id: adjudication
Title: "Adjudication"
Description: "What an amount or a number in an adjudication says: the categories of HL7 and our own."
* insert OwnValueSet([[Règlement]])
* include codes from system $hl7-adjudication
* include codes from system Adjudication
