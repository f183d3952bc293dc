ValueSet: PolicyHolderLegalFormVS
Id: policy-holder-legal-form
Title: "Legal form of a policy holder"
Description: "The legal forms of an employer or other policy holder; a country may have others."
* insert OwnValueSet([[Forme juridique d’un souscripteur]])
* include codes from system OpenIMISPolicyHolderLegalForm
