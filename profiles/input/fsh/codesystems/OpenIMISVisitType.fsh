CodeSystem: OpenIMISVisitType
Id: claim-visit-type
Title: "Type of visit"
Description: "Why the patient came. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(claim-visit-type)
* #E "Emergency" "An emergency."
* #E insert French([[Urgence]])
* #R "Referral" "Another facility referred the patient."
* #R insert French([[Référence]])
* #R insert PublishedName([[Referrals]])
* #O "Other" "Any other visit. A claim that names no type of visit is one of these."
* #O insert French([[Autre]])
