// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A filter that somebody gave a name; the query string of its page. */
@Entity
@Table(name = "saved_view")
public class SavedView {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "page")
  private String page;

  @Column(name = "view_name")
  private String name;

  @Column(name = "query_text")
  private String query;

  @Column(name = "shared")
  private boolean shared;

  @Version
  @Column(name = "version")
  private long version;

  protected SavedView() {}

  /**
   * @param page where it belongs, as in {@code measures}
   */
  public SavedView(UserId user, String page, String name, String query) {
    this.id = UUID.randomUUID();
    this.userId = user.value();
    this.page = Texts.required("page", page, 50);
    this.name = Texts.required("name", name, 200);
    replace(query);
  }

  public void replace(String newQuery) {
    String kept = Texts.optional("query", newQuery, 4_000);
    this.query = kept == null ? "" : kept;
  }

  /** Whether everybody may choose it. */
  public void share(boolean withAll) {
    this.shared = withAll;
  }

  public UUID id() {
    return id;
  }

  public UserId user() {
    return new UserId(userId);
  }

  public String page() {
    return page;
  }

  public String name() {
    return name;
  }

  /** Without question mark; may be empty. */
  public String query() {
    return query == null ? "" : query;
  }

  public boolean shared() {
    return shared;
  }
}
