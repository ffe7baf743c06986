// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.identity.persistence.Users;
import digital.konstanz.roadmap.platform.BusinessDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts and roles as they are shown. */
@Dependent
class UserReading {

  @Inject Users users;
  @Inject Units units;
  @Inject BusinessDay businessDay;

  UserPage page(String words, int offset, int limit) {
    List<UserAccount> found = users.page(words, offset, limit);
    Map<UUID, List<RoleGrant>> grants = users.grants(found.stream().map(UserAccount::id).toList());
    Map<UUID, String> keys = keys();
    return new UserPage(
        users.count(words),
        found.stream()
            .map(account -> row(account, grants.getOrDefault(account.id(), List.of()), keys))
            .toList());
  }

  private UserRow row(UserAccount account, List<RoleGrant> grants, Map<UUID, String> keys) {
    LocalDate today = businessDay.realToday();
    return new UserRow(
        account.login(),
        account.displayName(),
        account.email(),
        keys.get(account.unitId()),
        grants.stream()
            .filter(grant -> grant.holdsOn(today))
            .map(RoleGrant::role)
            .distinct()
            .sorted()
            .toList(),
        account.passwordHash() != null,
        account.disabled());
  }

  UserDetails details(UserAccount account) {
    return new UserDetails(
        account.login(),
        account.displayName(),
        account.email(),
        keys().get(account.unitId()),
        account.passwordHash() != null,
        account.disabled(),
        account.version(),
        grants(account));
  }

  private List<GrantRow> grants(UserAccount account) {
    List<RoleGrant> grants = account.grants();
    Map<UUID, String> keys = keys();
    Map<UUID, String> names =
        users.names(
            grants.stream()
                .flatMap(grant -> Stream.of(grant.grantedBy(), grant.deputyFor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return grants.stream()
        .map(
            grant ->
                new GrantRow(
                    grant.id(),
                    grant.role(),
                    keys.get(grant.unitId()),
                    grant.validFrom(),
                    grant.validTo(),
                    names.get(grant.grantedBy()),
                    names.get(grant.deputyFor()),
                    phase(grant)))
        .sorted(Comparator.comparing(GrantRow::phase).thenComparing(GrantRow::role))
        .toList();
  }

  private GrantRow.Phase phase(RoleGrant grant) {
    LocalDate today = businessDay.realToday();
    if (grant.holdsOn(today)) {
      return GrantRow.Phase.PRESENT;
    }
    return grant.validFrom() != null && grant.validFrom().isAfter(today)
        ? GrantRow.Phase.FUTURE
        : GrantRow.Phase.PAST;
  }

  private Map<UUID, String> keys() {
    return units.all().stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::key));
  }
}
