// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A name for an address: what is filtered, grouped, coloured and shown on one page. Its maker's own
 * or shared with everybody; it holds no data, so it shows everyone only what they may see.
 */
@Entity
@Table(name = "saved_view")
public class SavedView implements Aggregate<SavedViewState> {
  private static final int LONGEST_QUERY = 4_000;

  /** What may stand behind the question mark of an address; it becomes part of a redirect. */
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%&=+,.:;_~*()!'/@?$-]*");

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "user_id")
  private UUID ownerId;

  @Column(name = "view_name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "page")
  private ViewPage page;

  @Column(name = "query_text")
  private String query;

  @Column(name = "shared")
  private boolean shared;

  @Version
  @Column(name = "version")
  private long version;

  protected SavedView() {}

  /**
   * @throws RuleViolatedException {@code text.*} at {@code name}, {@code view.query} at {@code
   *     query}
   */
  public SavedView(SavedViewState state) {
    this.id = state.id();
    this.ownerId = state.ownerId();
    this.page = state.page();
    restore(state);
  }

  @Override
  public SavedViewState state() {
    return new SavedViewState(id, ownerId, name, page, query, shared);
  }

  @Override
  public final void restore(SavedViewState state) {
    this.name = Texts.required("name", state.name(), 200);
    this.query = address(state.query());
    this.shared = state.shared();
  }

  private static String address(String query) {
    if (query == null || query.length() > LONGEST_QUERY || !QUERY.matcher(query).matches()) {
      throw RuleViolatedException.at("query", "view.query", LONGEST_QUERY);
    }
    return query;
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public long version() {
    return version;
  }

  public UUID ownerId() {
    return ownerId;
  }

  public String name() {
    return name;
  }

  public ViewPage page() {
    return page;
  }

  /** Without the question mark; may be empty. */
  public String query() {
    return query;
  }

  public boolean shared() {
    return shared;
  }
}
