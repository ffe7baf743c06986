// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTest {

  private static final Caller WITHOUT_ROLE =
      new Caller(UUID.randomUUID(), "new", null, List.of(), false);

  @ParameterizedTest
  @EnumSource
  void whoHasNoRoleMayOnlyKeepTheOwnAccount(Operation operation) {
    boolean allowed =
        EnumSet.of(Operation.PUBLIC_INFORMATION, Operation.OWN_ACCOUNT).contains(operation);

    assertThat(AccessPolicy.mayEver(WITHOUT_ROLE, operation)).isEqualTo(allowed);
    assertThat(AccessPolicy.permits(WITHOUT_ROLE, operation, Target.CITY)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNotSignedInSeesWhatIsPublicAndNothingElse(Operation operation) {
    boolean allowed = operation == Operation.PUBLIC_INFORMATION;

    assertThat(AccessPolicy.mayEver(Caller.ANONYMOUS, operation)).isEqualTo(allowed);
    assertThat(AccessPolicy.permits(Caller.ANONYMOUS, operation, Target.CITY)).isEqualTo(allowed);
  }

  @Test
  void aRoleReachesOnlyWhatItIsNamedFor() {
    Caller head =
        new Caller(UUID.randomUUID(), "head", null, List.of(new Grant(Role.HEAD, "/a/")), false);

    assertThat(AccessPolicy.mayEver(head, Operation.MEASURE_EDIT)).isTrue();
    assertThat(AccessPolicy.mayEver(head, Operation.USER_EDIT)).isFalse();
    assertThat(
            AccessPolicy.permits(
                head, Operation.MEASURE_EDIT, new Target("/a/b/", null, Visibility.CITY)))
        .isTrue();
    assertThat(
            AccessPolicy.permits(
                head, Operation.MEASURE_EDIT, new Target("/c/", null, Visibility.CITY)))
        .isFalse();
  }

  @Test
  void whatIsConfidentialOfAUnitItsHeadDecidesAndNothingElse() {
    Caller head =
        new Caller(UUID.randomUUID(), "head", null, List.of(new Grant(Role.HEAD, "/a/")), false);
    Target secret = new Target("/a/b/", null, Visibility.CONFIDENTIAL);
    Target ofOthers = new Target("/c/", null, Visibility.CONFIDENTIAL);
    Target open = new Target("/a/b/", head.id(), Visibility.UNIT_INTERNAL);

    assertThat(AccessPolicy.permits(head, Operation.PLAN_CHANGE_DECIDE, secret)).isTrue();
    for (Target other : List.of(ofOthers, open, Target.CITY)) {
      assertThat(AccessPolicy.permits(head, Operation.PLAN_CHANGE_DECIDE, other)).isFalse();
    }
  }

  @Test
  void whoAsksAsADeputyAsksForWhomTheyStandInFor() {
    UUID principal = UUID.randomUUID();
    Caller deputy =
        new Caller(
            UUID.randomUUID(),
            "deputy",
            null,
            List.of(new Grant(Role.HEAD, "/a/", principal)),
            false);

    Authority asking = AccessPolicy.authorityOf(deputy, Operation.PLAN_CHANGE_REQUEST);
    Authority deciding = AccessPolicy.authorityOf(deputy, Operation.BASELINE_DECIDE);

    assertThat(asking.standsInFor()).containsExactly(principal);
    assertThat(deciding.standsInFor()).isEmpty();
    assertThat(deputy.authority().accounts()).containsExactlyInAnyOrder(deputy.id(), principal);
    assertThat(asking.meets(Authority.of(principal))).isTrue();
    assertThat(asking.meets(Authority.of(UUID.randomUUID()))).isFalse();
    assertThat(Authority.of(null).meets(Authority.of(null))).isFalse();
  }
}
