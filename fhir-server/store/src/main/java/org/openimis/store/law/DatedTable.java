package org.openimis.store.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openimis.store.sql.Dated;
import org.openimis.store.sql.KeptRows;

/** Dated rows by key, read when they are first asked for and kept. */
final class DatedTable<K, V> {
  private final KeptRows<K, Dated<V>> kept;

  /**
   * @param reader all rows of some keys in one query; a key without rows may be missing
   */
  DatedTable(Function<Set<K>, Map<K, List<Dated<V>>>> reader) {
    this.kept = new KeptRows<>(reader);
  }

  /** Reads what is not there yet, in one query. */
  void prepare(Collection<K> keys) {
    var unused = kept.of(keys);
  }

  /** The value that holds on a day. */
  Optional<V> on(K key, LocalDate day) {
    return Dated.asOf(kept.of(key), day);
  }
}
