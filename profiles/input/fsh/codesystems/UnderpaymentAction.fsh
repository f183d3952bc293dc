CodeSystem: UnderpaymentAction
Id: underpayment-action
Title: "Action on an underpayment"
Description: "What an officer decides where a receipt does not complete the contribution."
* insert OwnCodeSystem
* #wait "Wait" "The policy stays idle until the rest is paid. This is what happens where nothing is said."
* #wait insert French([[Attendre]])
* #enforce "Enforce" "The policy covers although the rest is missing."
* #enforce insert French([[Forcer]])
* #suspend "Suspend" "The policy is suspended until the rest is paid."
* #suspend insert French([[Suspendre]])
