// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.OwnFieldId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** A field that the city added to the measures of one roadmap; its name is unique there. */
@Entity
@Table(name = "own_field")
public class OwnField implements Aggregate<OwnFieldState> {
  private static final int LONGEST_NUMBER = 40;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "field_name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "field_type")
  private OwnFieldType type;

  @Column(name = "choices")
  private String choices;

  @Column(name = "sort_order")
  private int sortOrder;

  @Column(name = "retired")
  private boolean retired;

  @Version
  @Column(name = "version")
  private long version;

  protected OwnField() {}

  public OwnField(RoadmapId roadmap, String name, OwnFieldType type, List<String> choices) {
    this(new OwnFieldState(UUID.randomUUID(), roadmap.value(), name, type, choices, 0, false));
  }

  /**
   * The field as it once was, for undo and import.
   *
   * @throws RuleViolatedException {@code own-field.choices-missing}, {@code own-field.choice-lines}
   */
  public OwnField(OwnFieldState state) {
    this.id = state.id();
    this.roadmapId = state.roadmapId();
    restore(state);
  }

  @Override
  public OwnFieldState state() {
    return new OwnFieldState(id, roadmapId, name, type, choices(), sortOrder, retired);
  }

  @Override
  public final void restore(OwnFieldState state) {
    this.name = Texts.required("name", state.name(), 200);
    this.type = state.type();
    this.sortOrder = state.sortOrder();
    this.retired = state.retired();
    List<String> texts = state.choices().stream().map(String::strip).toList();
    if (type == OwnFieldType.CHOICE && texts.isEmpty()) {
      throw RuleViolatedException.at("choices", "own-field.choices-missing", name);
    }
    if (texts.stream().anyMatch(text -> text.isEmpty() || text.contains("\n"))) {
      throw RuleViolatedException.at("choices", "own-field.choice-lines", name);
    }
    this.choices = Texts.optional("choices", String.join("\n", texts), 10_000);
  }

  /**
   * The text in which a value is stored: numbers with a point, money with two decimals, dates as
   * ISO, yes and no as true and false, links with http or https. Null stays null.
   *
   * @throws RuleViolatedException {@code own-field.unreadable} at the field's name
   */
  public String read(String value) {
    String text = Texts.optional(name, value, 10_000);
    if (text == null) {
      return null;
    }
    return switch (type) {
      case TEXT -> text;
      case NUMBER -> number(text).stripTrailingZeros().toPlainString();
      case MONEY -> new Money(number(text)).toString();
      case DATE -> date(text).toString();
      case CHOICE -> known(text, choices().contains(text));
      case YES_NO -> known(text, "true".equals(text) || "false".equals(text));
      case LINK -> known(text, isLink(text));
    };
  }

  private BigDecimal number(String text) {
    try {
      BigDecimal number = new BigDecimal(known(text, text.length() <= LONGEST_NUMBER));
      known(text, Math.abs((long) number.scale()) <= LONGEST_NUMBER);
      return number;
    } catch (NumberFormatException unreadable) {
      throw unreadable(text);
    }
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw unreadable(text);
    }
  }

  private static boolean isLink(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException noLink) {
      return false;
    }
  }

  private String known(String text, boolean readable) {
    if (!readable) {
      throw unreadable(text);
    }
    return text;
  }

  private RuleViolatedException unreadable(String text) {
    return RuleViolatedException.at(name, "own-field.unreadable", name, type, text);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return name;
  }

  @Override
  public long version() {
    return version;
  }

  public OwnFieldId id() {
    return new OwnFieldId(id);
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public String name() {
    return name;
  }

  public OwnFieldType type() {
    return type;
  }

  /** In the order given; empty unless the type is a choice. */
  public List<String> choices() {
    return choices == null ? List.of() : List.of(choices.split("\n"));
  }

  public int sortOrder() {
    return sortOrder;
  }

  /** No longer offered; its values stay. */
  public boolean retired() {
    return retired;
  }
}
