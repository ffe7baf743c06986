// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/** Keys and titles of all measures, with what permission needs to know. */
@Dependent
public class JumpQuery {

  private static final String SQL =
      "select i.obj_key, i.title, u.path, i.owner_user_id, i.visibility from plan_item i"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " where i.kind = 'MEASURE' and i.deleted_at is null";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** A measure to be found. */
  public record Row(String key, String title, Target target) {}

  public Stream<Row> all() {
    return SqlRow.select(entities, SQL)
        .map(
            row ->
                new Row(
                    row.text(0),
                    row.text(1),
                    new Target(row.text(2), row.uuid(3), row.constant(4, Visibility.class))));
  }
}
