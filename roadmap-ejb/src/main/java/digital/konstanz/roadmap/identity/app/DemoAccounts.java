// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import digital.konstanz.roadmap.identity.ApiToken;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.RunningProcess;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of the demo roles: made once, with a fresh link and token at each start. */
@Stateless
public class DemoAccounts {

  private static final Duration LINK_HOLDS = Duration.ofDays(1);

  @Inject private Accounts accounts;
  @Inject private Units units;
  @Inject private Clock clock;
  @Inject private RunningProcess process;

  /** One entry of the access file; the address is completed where the context root is known. */
  public record Access(String role, String user, String password, String token, String linkToken) {}

  private record Definition(String role, String grant, String name, String unit, String scope) {}

  private record Definitions(List<Definition> accounts) {}

  /** Makes the accounts that are missing, without units: those come with the roadmap. */
  @Performs
  public void create() {
    for (Definition definition : definitions()) {
      if (accounts.byDemoRole(definition.role()).isEmpty()) {
        UserAccount account = new UserAccount(definition.role(), definition.name());
        account.actAsDemo(definition.role());
        accounts.add(account);
      }
    }
  }

  /**
   * Gives accounts their units and grants, and everybody a fresh link and token.
   *
   * @param known passwords of earlier starts by role; they stay
   */
  @Performs
  public List<Access> renew(Map<String, String> known) {
    Instant now = clock.instant();
    List<Access> renewed = new ArrayList<>();
    for (Definition definition : definitions()) {
      UserAccount account = accounts.byDemoRole(definition.role()).orElseThrow();
      place(account, definition);
      String password = known.get(definition.role());
      if (password == null || account.passwordHash() == null) {
        password = Secrets.token().substring(0, 16);
        account.changePasswordHash(Passwords.hash(password));
      }
      String token = Secrets.token();
      String link = Secrets.token();
      accounts.add(
          new ApiToken(
              account.id(),
              "demo",
              Secrets.hash(token),
              new ApiToken.Validity(now, null, process.id())));
      accounts.add(
          new SignInLink(
              Secrets.hash(link),
              account.id(),
              SignInLink.Purpose.SIGN_IN,
              now,
              now.plus(LINK_HOLDS)));
      renewed.add(new Access(definition.role(), account.login(), password, token, link));
    }
    return renewed;
  }

  private void place(UserAccount account, Definition definition) {
    Optional<OrgUnit> unit = units.byKey(definition.unit());
    if (account.unitId() == null && unit.isPresent()) {
      account.describe(account.displayName(), account.email(), unit.get().id());
    }
    boolean scopeReady = definition.scope() == null || units.byKey(definition.scope()).isPresent();
    if (account.grants().isEmpty() && scopeReady) {
      account.grant(
          new RoleGrant(
              Role.valueOf(definition.grant()),
              definition.scope() == null
                  ? null
                  : units.byKey(definition.scope()).orElseThrow().id(),
              null));
    }
  }

  private static List<Definition> definitions() {
    try (InputStream in = DemoAccounts.class.getResourceAsStream("/demo/demo-accounts.yaml")) {
      return new YAMLMapper().readValue(in, Definitions.class).accounts();
    } catch (IOException e) {
      throw new UncheckedIOException("demo-accounts.yaml cannot be read", e);
    }
  }
}
