package org.openimis.store.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackResource;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.pack.PackBook.Entry;

/** What a load has to do: the difference between a pack and what earlier loads have written. */
final class LoadPlan {
  /** What vanishing does not end: the sample is not the law. */
  private static final Set<String> SAMPLE_KINDS =
      Set.of("insuree", "family", "policy", "member-cover");

  private final Map<PackKey, Entry> written;
  private final Map<PackKey, Reference> references = new HashMap<>();
  private final Set<PackKey> inPack = new HashSet<>();
  private final ContentHashes hashes;

  LoadPlan(Map<PackKey, Entry> written, ContentHashes hashes) {
    this.written = written;
    this.hashes = hashes;
  }

  /**
   * A resource of the pack.
   *
   * @param maker makes the resource, the same one each time: a large pack needs no memory for all
   * @param before what an earlier load wrote; null for a new one
   */
  record Step(
      PackKey key,
      String id,
      Supplier<DomainResource> maker,
      String contentHash,
      @Nullable Entry before) {

    DomainResource resource() {
      return maker.get();
    }

    boolean isUnchanged() {
      return before != null && before.endedOn() == null && before.contentHash().equals(contentHash);
    }
  }

  /** The steps in the pack's order, in which references only point back. */
  List<Step> steps(List<PackResource> pack) {
    return pack.stream().map(this::step).toList();
  }

  /** The law that earlier loads wrote and the pack no longer holds; to be asked after the steps. */
  List<Entry> vanished() {
    return written.values().stream()
        .filter(entry -> !inPack.contains(entry.key()))
        .filter(entry -> !SAMPLE_KINDS.contains(entry.key().kind()))
        .filter(entry -> entry.endedOn() == null)
        .toList();
  }

  private Step step(PackResource packResource) {
    PackKey key = packResource.key();
    inPack.add(key);
    Entry before = written.get(key);
    DomainResource resource = packResource.toFhir(this::reference);
    String id = before == null ? ResourceIds.next() : before.id();
    references.put(key, new Reference(resource.fhirType() + "/" + id));
    return new Step(
        key, id, () -> packResource.toFhir(this::reference), hashes.of(resource), before);
  }

  private Reference reference(PackKey key) {
    Reference known = references.get(key);
    if (known != null) {
      return known.copy();
    }
    Entry entry = written.get(key);
    if (entry == null) {
      throw new IllegalStateException("The pack refers to " + key + " before it comes");
    }
    return new Reference(entry.type() + "/" + entry.id());
  }
}
