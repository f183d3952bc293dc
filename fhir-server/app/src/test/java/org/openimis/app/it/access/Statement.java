package org.openimis.app.it.access;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.openimis.app.it.ImisClient;

/** What the server says that it offers. */
record Statement(CapabilityStatement resource) {

  static Statement of(ImisClient imis) {
    return new Statement(imis.withoutToken().get("/fhir/metadata").as(CapabilityStatement.class));
  }

  CapabilityStatementRestComponent rest() {
    return resource.getRestFirstRep();
  }

  Optional<CapabilityStatementRestResourceComponent> of(String type) {
    return rest().getResource().stream().filter(one -> one.getType().equals(type)).findFirst();
  }

  Set<String> interactionsOf(String type) {
    return of(type).stream()
        .flatMap(one -> one.getInteraction().stream())
        .map(interaction -> interaction.getCode().toCode())
        .collect(toSet());
  }

  Set<String> operationsOf(String type) {
    return of(type).stream()
        .flatMap(one -> one.getOperation().stream())
        .map(Statement::nameOf)
        .collect(toSet());
  }

  Set<String> operationsOfTheServer() {
    return rest().getOperation().stream().map(Statement::nameOf).collect(toSet());
  }

  private static String nameOf(CapabilityStatementRestResourceOperationComponent operation) {
    return "$" + operation.getName();
  }
}
