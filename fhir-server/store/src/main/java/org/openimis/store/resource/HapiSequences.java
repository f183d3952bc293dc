package org.openimis.store.resource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openimis.store.sql.Database;

/**
 * Numbers from HAPI's sequences. A value of such a sequence stands for itself and the 49 below it,
 * as Hibernate's pooled optimizer has it, so that both may draw from the same sequence.
 */
final class HapiSequences {
  private static final int BLOCK = 50;

  /** A query fetches so many blocks: one for some dozen claims. */
  private static final int BLOCKS_AT_ONCE = 20;

  private final Map<Sequence, Supply> supplies = new EnumMap<>(Sequence.class);

  /** The sequences that new resources need. */
  enum Sequence {
    RESOURCE("seq_resource_id"),
    VERSION("seq_resource_history_id"),
    LINK("seq_reslink_id"),
    TOKEN("seq_spidx_token"),
    DATE("seq_spidx_date"),
    STRING("seq_spidx_string"),
    URI("seq_spidx_uri");

    private final String title;

    Sequence(String title) {
      this.title = title;
    }
  }

  private static final class Supply {
    private List<Long> blocks = List.of();
    private int block;
    private long next = 1;
    private long last;
  }

  HapiSequences() {
    for (Sequence sequence : Sequence.values()) {
      supplies.put(sequence, new Supply());
    }
  }

  /** A number that nobody else is given. */
  long next(Sequence sequence, Database database) {
    Supply supply = supplies.get(sequence);
    if (supply == null) {
      throw new IllegalStateException("No such sequence: " + sequence);
    }
    synchronized (supply) {
      if (supply.next > supply.last) {
        if (supply.block == supply.blocks.size()) {
          supply.blocks = fetch(sequence, database);
          supply.block = 0;
        }
        supply.last = supply.blocks.get(supply.block++);
        supply.next = supply.last - BLOCK + 1; // the first value of all is 1000
      }
      return supply.next++;
    }
  }

  private static List<Long> fetch(Sequence sequence, Database database) {
    return database.query(
        "SELECT nextval('" + sequence.title + "') FROM generate_series(1, ?)",
        (row, i) -> row.getLong(1),
        BLOCKS_AT_ONCE);
  }
}
