RuleSet: PublishedCodeSystem(id)
* ^url = "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/{id}"
* insert OwnCodeSystem
