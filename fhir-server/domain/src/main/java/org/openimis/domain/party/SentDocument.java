package org.openimis.domain.party;

import org.jspecify.annotations.Nullable;

/** What a facility sent, opaque to the rules: the store keeps it beside the decision. */
public interface SentDocument {

  /** Whose request brought it; null when it is the request of the thread that handles it. */
  default @Nullable Sender sender() {
    return null;
  }
}
