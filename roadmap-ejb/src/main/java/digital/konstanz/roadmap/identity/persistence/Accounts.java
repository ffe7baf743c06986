// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.ApiToken;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.SignInSession;
import digital.konstanz.roadmap.identity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts and what signs them in; every lookup is one statement. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext(unitName = "roadmap")
  private EntityManager em;

  public void add(Object entity) {
    em.persist(entity);
  }

  public Optional<UserAccount> byId(UUID id) {
    return Optional.ofNullable(em.find(UserAccount.class, id));
  }

  public Optional<UserAccount> byLogin(String login) {
    return em.createQuery("select u from UserAccount u where u.login = :login", UserAccount.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  public Optional<UserAccount> byDemoRole(String role) {
    return em.createQuery("select u from UserAccount u where u.demoRole = :role", UserAccount.class)
        .setParameter("role", role)
        .getResultStream()
        .findFirst();
  }

  public long count() {
    return em.createQuery("select count(u) from UserAccount u", Long.class).getSingleResult();
  }

  public Optional<SignInSession> session(String tokenHash) {
    return byHash(SignInSession.class, tokenHash);
  }

  public Optional<ApiToken> apiToken(String tokenHash) {
    return byHash(ApiToken.class, tokenHash);
  }

  public Optional<SignInLink> link(String tokenHash) {
    return byHash(SignInLink.class, tokenHash);
  }

  private <T> Optional<T> byHash(Class<T> type, String hash) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.tokenHash = :hash", type)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** The account with the grants that hold on this day; one statement. */
  public Caller caller(UserAccount account, LocalDate day) {
    List<Object[]> rows =
        em.createQuery(
                "select g, u.path from RoleGrant g left join OrgUnit u on u.id = g.unitId"
                    + " where g.userId = :id",
                Object[].class)
            .setParameter("id", account.id())
            .getResultList();
    List<Grant> grants =
        rows.stream()
            .filter(row -> ((RoleGrant) row[0]).holdsOn(day))
            .map(row -> new Grant(((RoleGrant) row[0]).role(), (String) row[1]))
            .toList();
    return new Caller(account.id(), account.login(), pathOf(account), grants, false);
  }

  private String pathOf(UserAccount account) {
    return account.unitId() == null
        ? null
        : em.createQuery("select u.path from OrgUnit u where u.id = :id", String.class)
            .setParameter("id", account.unitId())
            .getResultStream()
            .findFirst()
            .orElse(null);
  }
}
