package org.openimis.store.sql;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.openimis.domain.money.Money;

/**
 * Claims, facts and decisions as canonical JSON: the components of the records by name, in
 * alphabetical order, numbers as plain text, nothing derived. The same value is the same text.
 */
public final class FactsCodec {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(Money.class, new MoneyWriter())
                  .addDeserializer(Money.class, new MoneyReader())
                  .addSerializer(BigDecimal.class, new DecimalWriter()))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // isRefused() is derived, not a component
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          // a list that a decision stored before the list was thought of is empty
          .withConfigOverride(
              List.class,
              lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private FactsCodec() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Every fact can be written", e);
    }
  }

  /** Reads what {@link #write} has written; throws when it is anything else. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored facts cannot be read", e);
    }
  }

  private static final class MoneyWriter extends JsonSerializer<Money> {
    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(
          money.amount().stripTrailingZeros().toPlainString()
              + " "
              + money.currency().getCurrencyCode());
    }
  }

  private static final class MoneyReader extends JsonDeserializer<Money> {
    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonNode node = json.readValueAsTree();
      String[] parts = node.asText().split(" ", 2);
      return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }
  }

  private static final class DecimalWriter extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(number.stripTrailingZeros().toPlainString());
    }
  }
}
