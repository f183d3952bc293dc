package org.openimis.store.law;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openimis.store.sql.Dated;

/**
 * Dated rows by key, read when they are first asked for and kept. That a key has no rows is kept
 * too.
 */
final class DatedTable<K, V> {
  private static final int MOST_KEYS = 50_000;

  private final Cache<K, List<Dated<V>>> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
  private final Function<Set<K>, Map<K, List<Dated<V>>>> reader;

  /**
   * @param reader all rows of some keys in one query; a key without rows may be missing
   */
  DatedTable(Function<Set<K>, Map<K, List<Dated<V>>>> reader) {
    this.reader = reader;
  }

  /** Reads what is not there yet, in one query. */
  void prepare(Collection<K> keys) {
    var unused = kept.getAll(keys, missing -> readAll(Set.copyOf(missing)));
  }

  /** The value that holds on a day. */
  Optional<V> on(K key, LocalDate day) {
    return Dated.asOf(kept.get(key, missing -> read(missing)), day);
  }

  private List<Dated<V>> read(K key) {
    return reader.apply(Set.of(key)).getOrDefault(key, List.of());
  }

  private Map<K, List<Dated<V>>> readAll(Set<? extends K> keys) {
    Map<K, List<Dated<V>>> all = new HashMap<>();
    keys.forEach(key -> all.put(key, List.of()));
    all.putAll(reader.apply(Set.copyOf(keys)));
    return all;
  }
}
