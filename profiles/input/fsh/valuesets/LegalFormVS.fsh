ValueSet: LegalFormVS
Id: legal-form
Title: "Legal form of a facility"
Description: "Who owns a health facility."
* insert OwnValueSet([[Forme juridique d’une formation sanitaire]])
* include codes from system OpenIMISLegalForm
