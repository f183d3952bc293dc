CodeSystem: OpenIMISGeneralCost
Id: insurance-plan-general-cost-type
Title: "Type of general cost"
Description: "What families pay for a product. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(insurance-plan-general-cost-type)
* #lumpsum "Lump sum" "For the whole family, up to a number of members."
* #lumpsum insert French([[Forfait]])
* #lumpsum insert PublishedName([[Lumpsum]])
* #premiumAdult "Premium of an adult" "For each adult whom the lump sum does not cover."
* #premiumAdult insert French([[Prime par adulte]])
* #premiumAdult insert PublishedName([[Premium Adult]])
* #premiumChild "Premium of a child" "For each child whom the lump sum does not cover."
* #premiumChild insert French([[Prime par enfant]])
* #premiumChild insert PublishedName([[Premium Child]])
* #registrationLumpsum "Registration of a family" "Once for the family, at its first enrolment."
* #registrationLumpsum insert French([[Inscription d’une famille]])
* #registrationLumpsum insert PublishedName([[Registration Lumpsum]])
* #registrationFee "Registration of a member" "Once for each member, at the first enrolment."
* #registrationFee insert French([[Inscription d’un membre]])
* #registrationFee insert PublishedName([[Registration Fee]])
* #generalAssemblyLumpSum "General assembly, family" "For the general assembly of the members, once for the family."
* #generalAssemblyLumpSum insert French([[Assemblée générale, famille]])
* #generalAssemblyLumpSum insert PublishedName([[General Assembly Lump Sum]])
* #generalAssemblyFee "General assembly, member" "For the general assembly of the members, for each of them."
* #generalAssemblyFee insert French([[Assemblée générale, membre]])
* #generalAssemblyFee insert PublishedName([[General Assembly Fee]])
