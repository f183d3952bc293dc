Extension: SentTotal
Id: sent-total
Title: "Total as sent"
Description: "The total that the facility had written on its claim, where it is not the sum of the lines. The server works the total out anew, keeps here what was sent, and says so in a note of the answer."
Context: Claim.total
* value[x] 1..1
* value[x] only Money
