package org.openimis.app.server;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.openimis.app.settings.ImportSettings;
import org.openimis.app.settings.LimitSettings;
import org.openimis.domain.contribution.ContributionDesk;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.enrolment.EnrolmentDesk;
import org.openimis.domain.enrolment.FamilyDesk;
import org.openimis.domain.enrolment.InsureeDesk;
import org.openimis.domain.enrolment.RegisterImports;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.rest.enrolment.EnrolmentDoor;
import org.openimis.rest.enrolment.EnrolmentProvider;
import org.openimis.rest.enrolment.FamilyProvider;
import org.openimis.rest.enrolment.InsureeProvider;
import org.openimis.rest.enrolment.PolicyProvider;
import org.openimis.rest.enrolment.ReceiptProvider;
import org.openimis.rest.enrolment.RegisterProvider;
import org.openimis.rest.enrolment.RenewalProvider;
import org.openimis.rest.read.ReadProvider.Access;
import org.openimis.store.scheme.Deployment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Families, their policies and what they pay, over FHIR. */
@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  @Bean
  ImportWorkers importWorkers(RegisterImports imports, ImportSettings settings) {
    return new ImportWorkers(imports::proceed, settings.workers(), PAUSE, AFTER_FAILURE);
  }

  /** What serves enrolment. */
  record EnrolmentProviders(List<Object> all) {}

  @Bean
  EnrolmentProviders enrolmentProviders(
      Access access,
      EnrolmentDesk enrolment,
      ContributionDesk contributions,
      PolicyDesk policies,
      FamilyDesk families,
      InsureeDesk insurees,
      RenewalDesk renewals,
      RegisterImports imports,
      Deployment deployment,
      LimitSettings limits,
      Clock clock) {
    var door = new EnrolmentDoor(deployment::readingContext, clock);
    return new EnrolmentProviders(
        List.of(
            new EnrolmentProvider(access, enrolment, door),
            new ReceiptProvider(access, contributions, door),
            new PolicyProvider(access, policies, door),
            new FamilyProvider(access, families, door),
            new RenewalProvider(access, renewals, door),
            new RegisterProvider(imports),
            new InsureeProvider(access, insurees, door, limits.pageSizeMax())));
  }
}
