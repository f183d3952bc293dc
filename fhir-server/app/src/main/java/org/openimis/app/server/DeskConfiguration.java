package org.openimis.app.server;

import java.time.Clock;
import java.util.List;
import org.openimis.app.settings.AttachmentSettings;
import org.openimis.app.settings.LimitSettings;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.attachment.AttachDocument;
import org.openimis.domain.attachment.ClaimDocuments;
import org.openimis.domain.balance.BalanceDesk;
import org.openimis.domain.catalogue.CatalogueDesk;
import org.openimis.domain.claim.ClaimInquiry;
import org.openimis.rest.access.ScopePolicy;
import org.openimis.rest.attachment.AttachProvider;
import org.openimis.rest.attachment.BinaryProvider;
import org.openimis.rest.balance.BalanceProvider;
import org.openimis.rest.catalogue.CatalogueProvider;
import org.openimis.rest.catalogue.CatalogueQuestion;
import org.openimis.rest.claim.InquireProvider;
import org.openimis.rest.read.ReadProvider.Access;
import org.openimis.store.resource.StoredResources;
import org.openimis.store.scheme.Deployment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a facility asks or adds beside its claims: answers, documents, what is left of a cover. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

  /** What answers these questions over FHIR. */
  record DeskProviders(List<Object> all) {}

  @Bean
  InquireProvider inquireProvider(
      ClaimInquiry inquiry,
      Access access,
      ScopeDirectory scope,
      Deployment deployment,
      LimitSettings limits) {
    var most = new InquireProvider.Most(limits.claims(), limits.pageSizeMax());
    return new InquireProvider(inquiry, access, scope, deployment::readingContext, most);
  }

  @Bean
  AttachProvider attachProvider(
      ClaimDocuments documents, AttachmentSettings settings, Access access) {
    return new AttachProvider(new AttachDocument(documents), settings.rules(), access.daos());
  }

  @Bean
  BalanceProvider balanceProvider(
      BalanceDesk desk,
      ScopePolicy policy,
      Deployment deployment,
      LimitSettings limits,
      Clock clock) {
    return new BalanceProvider(
        desk, policy, () -> deployment.readingContext("").zone(), clock, limits.items());
  }

  @Bean
  CatalogueProvider catalogueProvider(
      CatalogueDesk desk,
      Access access,
      ScopeDirectory scope,
      Deployment deployment,
      LimitSettings limits,
      Clock clock) {
    var terms =
        new CatalogueQuestion.Terms(
            () -> deployment.readingContext("").zone(),
            clock,
            limits.pageSize(),
            limits.pageSizeMax());
    var resources = new StoredResources(access.daos());
    return new CatalogueProvider(access, desk, scope, resources::read, terms);
  }

  @Bean
  DeskProviders deskProviders(
      InquireProvider inquire,
      AttachProvider attach,
      BalanceProvider balance,
      CatalogueProvider catalogue,
      Access access) {
    return new DeskProviders(
        List.of(inquire, attach, new BinaryProvider(access.daos()), balance, catalogue));
  }
}
