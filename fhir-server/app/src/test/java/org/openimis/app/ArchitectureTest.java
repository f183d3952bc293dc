package org.openimis.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.openimis.store.hapi.StoreConfiguration;
import org.openimis.store.sql.Database;

/** Who may import whom: domain, then schemes and mapping, then rest and store, then app. */
@AnalyzeClasses(packages = "org.openimis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String DOMAIN = "org.openimis.domain..";
  private static final String PROFILES = "org.openimis.profiles..";
  private static final String SCHEMES = "org.openimis.schemes..";
  private static final String MAPPING = "org.openimis.mapping..";
  private static final String VALIDATION = "org.openimis.validation..";
  private static final String REST = "org.openimis.rest..";
  private static final String STORE = "org.openimis.store..";
  private static final String APP = "org.openimis.app..";

  @ArchTest
  static final ArchRule the_domain_is_plain_java =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_contract_knows_nobody =
      noClasses()
          .that()
          .resideInAPackage(PROFILES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOMAIN, SCHEMES, MAPPING, VALIDATION, REST, STORE, APP);

  @ArchTest
  static final ArchRule schemes_know_the_domain_only =
      noClasses()
          .that()
          .resideInAPackage(SCHEMES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MAPPING, VALIDATION, REST, STORE, APP);

  @ArchTest
  static final ArchRule the_mapping_knows_the_domain_only =
      noClasses()
          .that()
          .resideInAPackage(MAPPING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCHEMES, VALIDATION, REST, STORE, APP);

  @ArchTest
  static final ArchRule validation_knows_profiles_and_problems_only =
      noClasses()
          .that()
          .resideInAPackage(VALIDATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCHEMES, MAPPING, REST, STORE, APP);

  @ArchTest
  static final ArchRule providers_and_interceptors_do_not_know_the_store =
      noClasses()
          .that()
          .resideInAPackage(REST)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STORE, APP);

  @ArchTest
  static final ArchRule the_store_does_not_know_who_asks =
      noClasses()
          .that()
          .resideInAPackage(STORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REST, APP);

  @ArchTest
  static final ArchRule no_rule_reads_the_clock =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN, SCHEMES, MAPPING)
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule sql_lives_in_the_store =
      noClasses()
          .that()
          .resideInAnyPackage(REST, MAPPING, SCHEMES, DOMAIN)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Database.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.jdbc..");

  @ArchTest
  static final ArchRule fhir_stays_out_of_the_packs =
      noClasses()
          .that()
          .resideInAPackage(SCHEMES)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(IBaseResource.class);

  /** Other code logs; these talk to whoever has started them. */
  @ArchTest
  static final ArchRule only_what_faces_a_terminal_prints =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN, PROFILES, SCHEMES, MAPPING, VALIDATION, REST, STORE, APP)
          .and()
          .resideOutsideOfPackages(
              "org.openimis.app.cli..", "org.openimis.app.demo..", "org.openimis.app.start..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule the_domain_has_dates_and_no_points_in_time_of_old =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Date.class);

  @ArchTest
  static void no_package_leads_back_to_itself(JavaClasses all) {
    for (String module :
        List.of("domain", "schemes", "mapping", "validation", "store", "rest", "app")) {
      slices()
          .matching("org.openimis." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(type(StoreConfiguration.class), alwaysTrue())
          .allowEmptyShould(true)
          .check(all);
    }
  }
}
