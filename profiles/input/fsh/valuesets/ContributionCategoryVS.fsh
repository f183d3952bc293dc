ValueSet: ContributionCategoryVS
Id: contribution-category
Title: "Category of contribution"
Description: "What a contribution pays for."
* insert OwnValueSet([[Catégorie de cotisation]])
* include codes from system OpenIMISContributionCategory
