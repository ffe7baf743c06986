// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.ApiToken;
import digital.konstanz.roadmap.identity.CalendarFeed;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.SignInSession;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts and what signs them in; every lookup is one statement. */
@ApplicationScoped
public class Accounts {

  private EntityManager em;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.em = entities;
  }

  /** Writes what changed so far, so that versions are the new ones. */
  public void write() {
    em.flush();
  }

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

  /**
   * @throws NotFoundException for an unknown login
   */
  public UserAccount required(String login) {
    return byLogin(login).orElseThrow(() -> new NotFoundException("user", login));
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

  /** Without those of the demonstration. */
  public long countOfPeople() {
    return em.createQuery("select count(u) from UserAccount u where u.demoRole is null", Long.class)
        .getSingleResult();
  }

  /**
   * Waits for everybody else who changes an administrator, so that two of them cannot remove each
   * other at the same moment.
   */
  public void lockAdministrators() {
    em.createQuery(
            "select u from UserAccount u where u.id in"
                + " (select g.userId from RoleGrant g where g.role = :role) order by u.id",
            UserAccount.class)
        .setParameter("role", Role.ADMIN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Accounts that can sign in as administrator today and without a known end. */
  public long lastingAdministrators(LocalDate day) {
    em.flush();
    return em.createQuery(
            "select count(distinct u.id) from UserAccount u, RoleGrant g where g.userId = u.id"
                + " and u.disabled = false and u.passwordHash is not null and g.role = :role"
                + " and g.validTo is null and (g.validFrom is null or g.validFrom <= :day)",
            Long.class)
        .setParameter("role", Role.ADMIN)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** The sessions of an account that may still hold, the latest first. */
  public List<SignInSession> sessionsOf(UUID userId) {
    return em.createQuery(
            "select s from SignInSession s where s.userId = :id and s.revokedAt is null"
                + " order by s.lastSeenAt desc",
            SignInSession.class)
        .setParameter("id", userId)
        .getResultList();
  }

  /** The tokens of an account that were not revoked, the newest first. */
  public List<ApiToken> tokensOf(UUID userId) {
    return em.createQuery(
            "select t from ApiToken t where t.userId = :id and t.revokedAt is null"
                + " order by t.createdAt desc",
            ApiToken.class)
        .setParameter("id", userId)
        .getResultList();
  }

  /** The calendars of an account that were not revoked, the newest first. */
  public List<CalendarFeed> feedsOf(UUID userId) {
    return em.createQuery(
            "select f from CalendarFeed f where f.userId = :id and f.revokedAt is null"
                + " order by f.createdAt desc",
            CalendarFeed.class)
        .setParameter("id", userId)
        .getResultList();
  }

  public Optional<CalendarFeed> feed(String tokenHash) {
    return byHash(CalendarFeed.class, tokenHash);
  }

  /** Links for this purpose that nobody has used yet; a null account asks for those of nobody. */
  public List<SignInLink> openLinks(SignInLink.Purpose purpose, UUID userId) {
    String whose = userId == null ? "l.userId is null" : "l.userId = :id";
    TypedQuery<SignInLink> query =
        em.createQuery(
                "select l from SignInLink l where l.purpose = :purpose and l.usedAt is null and "
                    + whose,
                SignInLink.class)
            .setParameter("purpose", purpose);
    return (userId == null ? query : query.setParameter("id", userId)).getResultList();
  }

  public Optional<SignInSession> session(String tokenHash) {
    return byHash(SignInSession.class, tokenHash);
  }

  public Optional<SignInLink> link(String tokenHash) {
    return byHash(SignInLink.class, tokenHash);
  }

  /** The link, with everybody else who wants to use it waiting for the end of this transaction. */
  public Optional<SignInLink> linkForUse(String tokenHash) {
    return em.createQuery("select l from SignInLink l where l.tokenHash = :h", SignInLink.class)
        .setParameter("h", tokenHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private <T> Optional<T> byHash(Class<T> type, String hash) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.tokenHash = :hash", type)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** What somebody showed to be recognised, and the account it belongs to. */
  public record Holder<T>(T shown, UserAccount account, Caller caller) {}

  public Optional<Holder<SignInSession>> sessionHolder(String tokenHash, LocalDate day) {
    return holder(SignInSession.class, tokenHash, day);
  }

  public Optional<Holder<ApiToken>> apiTokenHolder(String tokenHash, LocalDate day) {
    return holder(ApiToken.class, tokenHash, day);
  }

  /** Asked with every request, therefore two statements and not four. */
  private <T> Optional<Holder<T>> holder(Class<T> type, String hash, LocalDate day) {
    return em.createQuery(
            "select x, a, u.path from "
                + type.getSimpleName()
                + " x, UserAccount a left join OrgUnit u on u.id = a.unitId"
                + " where a.id = x.userId and x.tokenHash = :hash",
            Object[].class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst()
        .map(
            row -> {
              UserAccount account = (UserAccount) row[1];
              Caller caller = caller(account, (String) row[2], day);
              return new Holder<>(type.cast(row[0]), account, caller);
            });
  }

  /** The account with the grants that hold on this day. */
  public Caller caller(UserAccount account, LocalDate day) {
    return caller(account, pathOf(account), day);
  }

  private Caller caller(UserAccount account, String unitPath, LocalDate day) {
    List<Object[]> rows =
        em.createQuery(
                "select g, u.path from RoleGrant g left join OrgUnit u on u.id = g.unitId"
                    + " where g.userId = :id order by g.id",
                Object[].class)
            .setParameter("id", account.id())
            .getResultList();
    List<Grant> grants =
        rows.stream()
            .filter(row -> ((RoleGrant) row[0]).holdsOn(day))
            .map(row -> grant((RoleGrant) row[0], (String) row[1]))
            .toList();
    return new Caller(account.id(), account.login(), unitPath, grants, false);
  }

  private static Grant grant(RoleGrant given, String unitPath) {
    return new Grant(given.role(), unitPath, given.deputyFor());
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
