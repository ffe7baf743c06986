// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.SqlRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads {@link CatalogueKeys} with one statement; catalogues are small beside a plan. */
@Dependent
public class CatalogueKeysQuery {

  private static final String ALL =
      "select 'UNIT', id, obj_key, name, null, path, null as roadmap from org_unit"
          + " union all select 'FIELD', id, obj_key, title, null, null, roadmap_id from field_of_action"
          + " union all select 'FOCAL_POINT', p.id, p.obj_key, p.title, f.obj_key, null, p.roadmap_id"
          + " from focal_point p join field_of_action f on f.id = p.field_id"
          + " union all select 'LEGAL_DRIVER', id, obj_key, name, null, null, null from legal_driver"
          + " union all select 'SCENARIO', id, obj_key, title, null, null, roadmap_id from scenario"
          + " union all select 'CRITERION', id, obj_key, name, null, null, null from criterion"
          + " union all select 'PERSON', id, login, display_name, null, null, null from user_account";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  public CatalogueKeys all() {
    return new CatalogueKeys(
        SqlRow.select(entities, ALL)
            .map(
                row ->
                    new CatalogueKeys.Entry(
                        row.constant(0, CatalogueKeys.Kind.class),
                        row.uuid(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.uuid(6)))
            .toList());
  }
}
