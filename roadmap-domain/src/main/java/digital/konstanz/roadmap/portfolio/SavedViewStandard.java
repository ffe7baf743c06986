// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** With which view a page begins for one account. */
@Entity
@Table(name = "saved_view_standard")
public class SavedViewStandard {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "user_id")
  private UUID userId;

  @Enumerated(EnumType.STRING)
  @Column(name = "page")
  private ViewPage page;

  @Column(name = "view_id")
  private UUID viewId;

  protected SavedViewStandard() {}

  public SavedViewStandard(UUID userId, ViewPage page, UUID viewId) {
    this.id = UUID.randomUUID();
    this.userId = userId;
    this.page = page;
    this.viewId = viewId;
  }

  public void become(UUID view) {
    this.viewId = view;
  }

  public UUID viewId() {
    return viewId;
  }

  public ViewPage page() {
    return page;
  }
}
