Extension: ContractAmounts
Id: contract-amounts
Title: "Amounts of an employer’s contract"
Description: "What an employer owes under its contract, as it stood when it was notified, rectified and approved."
Context: Contract
* extension contains
    notified 0..1 and
    rectified 0..1 and
    due 0..1
* extension[notified] ^short = "What the employer declared"
* extension[notified].value[x] 1..1
* extension[notified].value[x] only Money
* extension[rectified] ^short = "What became of it in the talks"
* extension[rectified].value[x] 1..1
* extension[rectified].value[x] only Money
* extension[due] ^short = "What was approved"
* extension[due].value[x] 1..1
* extension[due].value[x] only Money
