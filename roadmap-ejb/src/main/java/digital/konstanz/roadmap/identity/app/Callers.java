// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.AccessPolicy;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.shared.NotFoundException;
import java.util.function.Supplier;

/**
 * The caller of the running request or job. Set for exactly the length of a call by the sign-in
 * filter or the job runner; without it everything is asked by nobody and refused.
 */
public final class Callers {

  private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

  private Callers() {}

  public static Caller current() {
    Caller caller = CURRENT.get();
    return caller == null ? Caller.ANONYMOUS : caller;
  }

  /** Runs the work on behalf of the caller and restores who was there before. */
  public static <T> T callAs(Caller caller, Supplier<T> work) {
    Caller before = CURRENT.get();
    CURRENT.set(caller);
    try {
      return work.get();
    } finally {
      restore(before);
    }
  }

  public static void runAs(Caller caller, Runnable work) {
    callAs(
        caller,
        () -> {
          work.run();
          return null;
        });
  }

  /** For the filter, which cannot wrap checked exceptions; always paired with {@link #leave}. */
  public static Caller enter(Caller caller) {
    Caller before = CURRENT.get();
    CURRENT.set(caller);
    return before;
  }

  public static void leave(Caller before) {
    restore(before);
  }

  private static void restore(Caller before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }

  /** Refuses when no grant permits the operation on anything. */
  public static void requireEver(Operation operation) {
    if (!AccessPolicy.mayEver(current(), operation)) {
      throw new AccessDeniedException(operation, current());
    }
  }

  /** Refuses when the operation is not permitted on this target. */
  public static void require(Operation operation, Target target) {
    if (!may(operation, target)) {
      throw new AccessDeniedException(operation, current());
    }
  }

  /** Refuses the invisible as not found, and the visible that may not be changed as denied. */
  public static void require(Operation read, Operation operation, Target target, String key) {
    if (!may(read, target)) {
      throw new NotFoundException("object", key);
    }
    require(operation, target);
  }

  public static boolean may(Operation operation, Target target) {
    return AccessPolicy.permits(current(), operation, target);
  }

  public static boolean mayEver(Operation operation) {
    return AccessPolicy.mayEver(current(), operation);
  }

  /** What a query on behalf of the caller may return. */
  public static ReadScope scope(Operation operation) {
    return AccessPolicy.scopeOf(current(), operation);
  }
}
