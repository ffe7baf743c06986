// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The columns of a {@link BaselineItem}. Written once. */
@Embeddable
public class BaselineItemColumns {
  @Column(name = "item_id")
  private UUID itemId;

  @Column(name = "item_key")
  private String key;

  @Column(name = "item_kind")
  private String kind;

  @Column(name = "item_title")
  private String title;

  @Column(name = "planned_start")
  private LocalDate start;

  @Column(name = "planned_end")
  private LocalDate end;

  @Column(name = "cost")
  private BigDecimal cost;

  @Column(name = "effort")
  private BigDecimal effort;

  protected BaselineItemColumns() {}

  BaselineItemColumns(BaselineItem item) {
    this.itemId = item.itemId();
    this.key = item.key();
    this.kind = item.kind();
    this.title = item.title();
    this.start = item.start();
    this.end = item.end();
    this.cost = cents(item.cost());
    this.effort = cents(item.effort());
  }

  BaselineItem item() {
    return new BaselineItem(itemId, key, kind, title, start, end, cents(cost), cents(effort));
  }

  private static BigDecimal cents(BigDecimal value) {
    return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BaselineItemColumns that && itemId.equals(that.itemId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(itemId);
  }
}
