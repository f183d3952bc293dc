package org.openimis.store.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rows by key, read when they are first asked for and kept. That a key has none is kept too. */
public final class KeptRows<K, V> {
  private static final int MOST_KEYS = 50_000;

  private final Cache<K, List<V>> kept = Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
  private final Function<Set<K>, Map<K, List<V>>> reader;

  /**
   * @param reader all rows of some keys in one query; a key without rows may be missing
   */
  public KeptRows(Function<Set<K>, Map<K, List<V>>> reader) {
    this.reader = reader;
  }

  /** The rows of one key. */
  public List<V> of(K key) {
    return kept.get(key, missing -> reader.apply(Set.of(missing)).getOrDefault(missing, List.of()));
  }

  /** The rows of some keys; what is not there yet is read in one query. */
  public List<V> of(Collection<K> keys) {
    return kept.getAll(keys, missing -> readAll(Set.copyOf(missing))).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private Map<K, List<V>> readAll(Set<K> keys) {
    Map<K, List<V>> all = new HashMap<>();
    keys.forEach(key -> all.put(key, List.of()));
    all.putAll(reader.apply(keys));
    return all;
  }
}
