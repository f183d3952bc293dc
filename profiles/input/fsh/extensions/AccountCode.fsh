Extension: AccountCode
Id: account-code
Title: "Account code"
Description: "The account of a health facility in the scheme's books."
Context: Organization
* value[x] 1..1
* value[x] only string
