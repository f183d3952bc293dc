ValueSet: PolicyHolderActivityVS
Id: policy-holder-activity
Title: "Activity of a policy holder"
Description: "What an employer or other policy holder does; a country may have others."
* insert OwnValueSet([[Activité d’un souscripteur]])
* include codes from system OpenIMISPolicyHolderActivity
