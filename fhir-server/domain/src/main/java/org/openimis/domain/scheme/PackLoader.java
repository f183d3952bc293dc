package org.openimis.domain.scheme;

import java.util.List;
import java.util.Optional;
import org.openimis.domain.refusal.RequestRefused;

/** Writes checked packs. */
public interface PackLoader {

  /**
   * Writes what is new or changed in a pack and ends what has vanished from its law; claims of the
   * scheme wait meanwhile. A load that was killed goes on where it stopped when it is called again.
   *
   * @param withSample whether the people, policies and covers of the sample are written too
   * @throws RequestRefused when another load of the scheme is running, or when the pack claims
   *     something that belongs to another scheme; nothing is written then
   */
  Report load(SchemePack pack, boolean withSample);

  /** How far the loading of a scheme is; empty when no pack of it was ever loaded. */
  Optional<Progress> progress(String scheme);

  /**
   * What a load did, in resources.
   *
   * @param conflicts resources that someone changed since the last load; they were left as they are
   */
  record Report(int created, int updated, int unchanged, int ended, List<String> conflicts) {
    public Report {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** How many of the resources to be written are written, and whether claims are judged. */
  record Progress(boolean active, int done, int total) {}
}
