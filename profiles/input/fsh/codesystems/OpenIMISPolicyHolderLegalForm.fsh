CodeSystem: OpenIMISPolicyHolderLegalForm
Id: organization-ph-legal-form
Title: "Legal form of a policy holder"
Description: "What an employer or other policy holder is in law. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(organization-ph-legal-form)
* ^content = #fragment
* #1 "Personal company" "A company of one owner who answers for it."
* #1 insert French([[Entreprise individuelle]])
* #2 "Company with limited liability" "A company whose owners answer for their share."
* #2 insert French([[Société à responsabilité limitée]])
* #2 insert PublishedName([[Limited Risk Company]])
* #3 "Association" "An association."
* #3 insert French([[Association]])
* #4 "Government" "The state or a part of it."
* #4 insert French([[Administration publique]])
* #5 "Union" "A trade union."
* #5 insert French([[Syndicat]])
