Instance: identifier-member-cover
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(member-cover)
* name = "MemberCover"
* description = "One person’s cover under one policy: the policy number, a slash, the insurance number."
