ValueSet: UnderpaymentActionVS
Id: underpayment-action
Title: "Action on an underpayment"
Description: "What becomes of a policy whose contribution is not complete."
* insert OwnValueSet([[Suite d’un paiement insuffisant]])
* include codes from system UnderpaymentAction
