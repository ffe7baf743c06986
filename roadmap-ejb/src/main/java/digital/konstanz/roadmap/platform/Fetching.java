// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;

/** Loads whole aggregates with a fixed number of statements, however many there are. */
public final class Fetching {
  private Fetching() {}

  /**
   * All entities that match, with the named collections loaded: one statement for each collection,
   * one where there is none.
   *
   * @param where JPQL condition on {@code x} beginning with {@code where}, or empty
   * @param order attribute of {@code x} to sort by
   */
  public static <T> List<T> complete(
      EntityManager entities,
      Class<T> type,
      String where,
      String order,
      Map<String, ?> parameters,
      String... collections) {
    for (int i = 0; i + 1 < collections.length; i++) {
      query(entities, type, where, order, parameters, collections[i]).getResultList();
    }
    String last = collections.length == 0 ? null : collections[collections.length - 1];
    return query(entities, type, where, order, parameters, last).getResultList();
  }

  private static <T> TypedQuery<T> query(
      EntityManager entities,
      Class<T> type,
      String where,
      String order,
      Map<String, ?> parameters,
      String collection) {
    String fetch = collection == null ? "" : " left join fetch x." + collection;
    String jpql =
        "select distinct x from "
            + type.getSimpleName()
            + " x"
            + fetch
            + " "
            + where
            + " order by x."
            + order;
    TypedQuery<T> query = entities.createQuery(jpql, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
