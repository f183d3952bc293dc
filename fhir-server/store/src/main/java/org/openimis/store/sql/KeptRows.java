package org.openimis.store.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows by key, read when they are first asked for and kept. That a key has none is kept too. */
public final class KeptRows<K, V> {
  private static final int MOST_KEYS = 50_000;

  private final Cache<K, List<V>> kept = Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
  private final Predicate<K> worthKeeping;
  private final Function<Set<K>, Map<K, List<V>>> reader;

  /**
   * Keeps what it reads.
   *
   * @param reader all rows of some keys in one query; a key without rows may be missing
   */
  public KeptRows(Function<Set<K>, Map<K, List<V>>> reader) {
    this(key -> true, reader);
  }

  /**
   * Keeps some of what it reads.
   *
   * @param worthKeeping whether a key may be kept; where keys come from outside, not the long ones,
   *     with which somebody could fill the memory
   * @param reader all rows of some keys in one query; a key without rows may be missing
   */
  public KeptRows(Predicate<K> worthKeeping, Function<Set<K>, Map<K, List<V>>> reader) {
    this.worthKeeping = worthKeeping;
    this.reader = reader;
  }

  /** The rows of one key. */
  public List<V> of(K key) {
    return kept.get(key, missing -> reader.apply(Set.of(missing)).getOrDefault(missing, List.of()));
  }

  /** The rows of some keys; what is not there yet is read in one query. */
  public List<V> of(Collection<K> keys) {
    Map<Boolean, Set<K>> parted =
        keys.stream().collect(Collectors.partitioningBy(worthKeeping, Collectors.toSet()));
    List<V> rows = new ArrayList<>();
    kept.getAll(parted.getOrDefault(true, Set.of()), missing -> readAll(Set.copyOf(missing)))
        .values()
        .forEach(rows::addAll);
    Set<K> others = parted.getOrDefault(false, Set.of());
    if (!others.isEmpty()) {
      reader.apply(others).values().forEach(rows::addAll);
    }
    return rows;
  }

  private Map<K, List<V>> readAll(Set<K> keys) {
    Map<K, List<V>> all = new HashMap<>();
    keys.forEach(key -> all.put(key, List.of()));
    all.putAll(reader.apply(keys));
    return all;
  }
}
