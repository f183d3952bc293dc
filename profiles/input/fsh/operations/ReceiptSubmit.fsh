Instance: receipt-submit
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(receipt-submit)
* name = "ReceiptSubmit"
* title = "Receive a contribution"
* status = #active
* description = "Writes down money that was received for a contribution due, and brings the policy into force when the rules of the scheme say so."
* affectsState = true
* code = #submit
* comment = """
The receipt names one contribution due, by its id or its number. Money that does not complete it waits for the rest, unless the officer says otherwise (underpayment-action); what is paid too much is told. The policy covers from the day of the payment that completes the contribution, or from its start, whichever is later. What was paid in the term and is written down after it counts from its day. A photo fee (detail.type P) completes nothing. The same receipt sent again is answered 200 with what is stored.

Refused with an OperationOutcome, and nothing stored:

* 400 `parse`, `resource-type`, `element`, `too-deep`
* 409 `duplicate`: the product has used the number of the receipt before, with other content; `state-transition`: the policy was terminated
* 422 `required`, `value` (an amount of 0, a day to come or after the end of the policy), `currency`, `reference`, `unresolved-reference` (also for a family of another district), `profile`, `validator-failure`
* 503 `scheme-not-ready`, `busy`

Roles: officer, for families of the own districts; admin.
"""
* resource = #PaymentReconciliation
* system = false
* type = true
* instance = false
* parameter[+]
  * name = #resource
  * use = #in
  * min = 1
  * max = "1"
  * documentation = "The receipt: its number, the day, the way of payment, the amount, and the contribution due. It may also be the body itself."
  * type = #PaymentReconciliation
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The receipt as it is stored (201 and Location; 200 when it was there)."
  * type = #PaymentReconciliation
