CodeSystem: OpenIMISSupportingInfo
Id: claim-supporting-info-category
Title: "Category of supporting information"
Description: "What a piece of supporting information of a claim is. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(claim-supporting-info-category)
* #explanation "Explanation" "What the facility has to say about the claim or a line."
* #explanation insert French([[Explication]])
* #justification "Justification" "Why a reviewer changed or refused something."
* #justification insert French([[Justification]])
* #attachment "Attachment" "A file that belongs to the claim."
* #attachment insert French([[Pièce jointe]])
* #guarantee "Guarantee" "The number of the letter in which the scheme promised to pay."
* #guarantee insert French([[Prise en charge]])
