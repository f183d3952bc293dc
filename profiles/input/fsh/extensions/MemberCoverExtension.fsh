Extension: MemberCoverExtension
Id: member-cover
Title: "Cover of a member"
Description: "The cover of one member that came of an application, or that a contribution is for."
Context: EnrollmentResponse, Invoice
* value[x] 1..1
* value[x] only Reference(OpenIMISMemberCoverage)
