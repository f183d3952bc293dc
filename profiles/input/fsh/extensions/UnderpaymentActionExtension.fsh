Extension: UnderpaymentActionExtension
Id: underpayment-action
Title: "Action on an underpayment"
Description: "What the officer decided where the receipt does not complete the contribution: wait, enforce the policy, or suspend it. Absent means wait."
Context: PaymentReconciliation
* value[x] 1..1
* value[x] only code
* valueCode from UnderpaymentActionVS (required)
