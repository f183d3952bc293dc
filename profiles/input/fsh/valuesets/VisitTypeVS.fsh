ValueSet: VisitTypeVS
Id: visit-type
Title: "Type of visit"
Description: "Why a patient came: an emergency, a referral or anything else."
* insert OwnValueSet([[Type de visite]])
* include codes from system OpenIMISVisitType
