CodeSystem: OpenIMISPolicyHolderActivity
Id: organization-ph-activity
Title: "Activity of a policy holder"
Description: "What an employer or other policy holder does. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(organization-ph-activity)
* ^content = #fragment
* #1 "Retail" "Trade."
* #1 insert French([[Commerce]])
* #2 "Industry" "Making goods."
* #2 insert French([[Industrie]])
* #3 "Building" "Construction."
* #3 insert French([[Construction]])
* #4 "Sailing" "Shipping."
* #4 insert French([[Navigation]])
* #5 "Services" "Services."
* #5 insert French([[Services]])
