package org.openimis.mapping.scheme;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.InsurancePlan;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListStatus;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;

/**
 * How a resource ends that its pack no longer names: it stays, with its last day, because claims
 * for care before that day are still judged by it (conventions 33). The last day stands in the
 * resource's own period where R4 has one, else in the extension {@code ended-on}.
 */
public final class Endings {

  /**
   * A copy that ends. One that has ended before keeps its earlier last day; one that had not begun
   * by the last day ends without a day and never held. People, families, policies and covers are
   * not ended by leaving a sample and come back as they are; codes of a CodeSystem end one by one,
   * see {@link org.openimis.mapping.catalogue.Deprecation}.
   *
   * @param lastDay the last day on which it holds
   */
  public static DomainResource end(DomainResource resource, LocalDate lastDay) {
    DomainResource ended = (DomainResource) resource.copy();
    if (ended instanceof Medication item) {
      endOn(item.setStatus(MedicationStatus.INACTIVE), lastDay);
    } else if (ended instanceof Organization organization) {
      endOn(organization.setActive(false), lastDay);
    } else if (ended instanceof Location place) {
      endOn(place.setStatus(LocationStatus.INACTIVE), lastDay);
    } else if (ended instanceof Practitioner person) {
      endOn(person.setActive(false), lastDay);
    } else if (ended instanceof ListResource list) {
      endOn(list.setStatus(ListStatus.RETIRED), lastDay);
    } else if (ended instanceof PractitionerRole role) {
      endPeriod(role.setActive(false).getPeriod(), lastDay);
    } else if (ended instanceof ActivityDefinition service) {
      endPeriod(service.setStatus(PublicationStatus.RETIRED).getEffectivePeriod(), lastDay);
    } else if (ended instanceof ChargeItemDefinition price) {
      endPeriod(price.setStatus(PublicationStatus.RETIRED).getEffectivePeriod(), lastDay);
    } else if (ended instanceof PlanDefinition content) {
      endPeriod(content.setStatus(PublicationStatus.RETIRED).getEffectivePeriod(), lastDay);
    } else if (ended instanceof InsurancePlan product) {
      endPeriod(product.setStatus(PublicationStatus.RETIRED).getPeriod(), lastDay);
    }
    return ended;
  }

  private static void endOn(DomainResource resource, LocalDate lastDay) {
    if (Stamp.endedOn(resource) == null) {
      resource.addExtension(Extensions.ENDED_ON, Days.date(lastDay));
    }
  }

  private static void endPeriod(Period period, LocalDate lastDay) {
    LocalDate start = Days.first(period.getStartElement());
    LocalDate end = Days.last(period.getEndElement());
    if (start != null && start.isAfter(lastDay)) {
      period.setEndElement(null); // an end before the start is no period
    } else if (end == null || end.isAfter(lastDay)) {
      period.setEndElement(Days.dateTime(lastDay));
    }
  }

  private Endings() {}
}
