// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of accounts for those who administer them; each method is one statement. */
@ApplicationScoped
public class Users {

  private static final int MOST_WORDS = 8;

  private EntityManager em;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.em = entities;
  }

  /** By name; every word stands in login, name or e-mail address. */
  public List<UserAccount> page(String text, int offset, int limit) {
    List<String> words = words(text);
    var query =
        em.createQuery(
            "select u from UserAccount u"
                + where(words)
                + " order by lower(u.displayName), u.login",
            UserAccount.class);
    fill(query, words);
    return query.setFirstResult(offset).setMaxResults(limit).getResultList();
  }

  public long count(String text) {
    List<String> words = words(text);
    var query = em.createQuery("select count(u) from UserAccount u" + where(words), Long.class);
    fill(query, words);
    return query.getSingleResult();
  }

  public Map<UUID, List<RoleGrant>> grants(Collection<UUID> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : em.createQuery("select g from RoleGrant g where g.userId in :ids", RoleGrant.class)
            .setParameter("ids", accounts)
            .getResultStream()
            .collect(Collectors.groupingBy(RoleGrant::userId));
  }

  /** Display names by id. */
  public Map<UUID, String> names(Collection<UUID> accounts) {
    Map<UUID, String> names = new HashMap<>();
    if (!accounts.isEmpty()) {
      em.createQuery("select u from UserAccount u where u.id in :ids", UserAccount.class)
          .setParameter("ids", accounts)
          .getResultStream()
          .forEach(account -> names.put(account.id(), account.displayName()));
    }
    return names;
  }

  private static List<String> words(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
            .toList();
  }

  private static String where(List<String> words) {
    return words.isEmpty()
        ? ""
        : IntStream.range(0, words.size())
            .mapToObj(
                i ->
                    "(lower(u.login) like :w%1$d escape '!' or lower(u.displayName) like :w%1$d escape '!' or lower(u.email) like :w%1$d escape '!')"
                        .formatted(i))
            .collect(Collectors.joining(" and ", " where ", ""));
  }

  private static void fill(Query query, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("w" + i, words.get(i));
    }
  }
}
