Extension: LedgerEntry
Id: ledger-entry
Title: "Ledger entry"
Description: "One posting that this decision made to a benefit account: what it took from a deductible or a ceiling, or gave back. The postings of all answers, in their sequence, rebuild every account. Postings are only added: what a cancellation or a new judgement gives back is a posting of its own."
Context: ClaimResponse, ClaimResponse.item.adjudication
* extension contains
    account 1..1 and
    sequence 1..1 and
    amount 1..1
* extension[account] ^short = "The account: who, under which policy, which deductible or ceiling"
* extension[account].value[x] 1..1
* extension[account].value[x] only string
* extension[sequence] ^short = "The place of the posting in its account, from 1, without a gap"
* extension[sequence].value[x] 1..1
* extension[sequence].value[x] only positiveInt
* extension[amount] ^short = "What was charged; negative where something was given back"
* extension[amount].value[x] 1..1
* extension[amount].value[x] only Money
