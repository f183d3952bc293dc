package org.openimis.app.server;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.openimis.app.settings.PolicySettings;
import org.openimis.app.settings.PreauthorizationSettings;
import org.openimis.domain.books.BooksChecker;
import org.openimis.domain.books.ProjectionRebuild;
import org.openimis.domain.claim.ClaimLifeCycle;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.rest.books.BooksProvider;
import org.openimis.store.books.PreauthorizationExpiry;
import org.openimis.store.enrolment.PolicyExpiry;
import org.openimis.store.scheme.SchemeSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The books: what proves them, and what keeps them without a request. */
@Configuration(proxyBeanMethods = false)
class BooksConfiguration {
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

  @Bean
  BooksProvider booksProvider(BooksChecker checker, ProjectionRebuild projections) {
    return new BooksProvider(checker, projections);
  }

  @Bean
  PreauthorizationExpiry preauthorizationExpiry(
      ClaimLifeCycle lifeCycle, SchemeSettings schemes, DataSource dataSource, Clock clock) {
    return new PreauthorizationExpiry(lifeCycle, schemes, dataSource, clock);
  }

  @Bean
  ExpirySchedule expirySchedule(PreauthorizationExpiry expiry, PreauthorizationSettings settings) {
    return new ExpirySchedule(
        "preauthorizations", expiry::run, settings.expiryInterval(), AFTER_FAILURE);
  }

  @Bean
  @ConditionalOnProperty(name = "openimis.policy.expire", matchIfMissing = true)
  ExpirySchedule policyExpirySchedule(
      PolicyDesk policies, RenewalDesk renewals, DataSource dataSource, PolicySettings settings) {
    var jobs = new PolicyExpiry(policies, renewals, settings.renewalNoticeDays(), dataSource);
    return new ExpirySchedule(
        "policies and renewal offers", jobs::run, settings.expiryInterval(), AFTER_FAILURE);
  }
}
