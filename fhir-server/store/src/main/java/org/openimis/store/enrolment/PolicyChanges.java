package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.coverage.MemberDays;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.coverage.Suspension;
import org.openimis.mapping.coverage.PolicyStateWriter;
import org.openimis.store.enrolment.Policies.Policy;

/** Lets what happens to a policy happen to every cover under it, in the transaction that runs. */
final class PolicyChanges {
  private static final Set<PolicyEvent> BRINGS_INTO_FORCE =
      Set.of(PolicyEvent.PAID, PolicyEvent.COMPLETED, PolicyEvent.ACTIVATED);

  private final EnrolmentTools tools;
  private final TransactionDetails in;
  private final boolean byServer;

  /** Changes that somebody asks for. */
  PolicyChanges(EnrolmentTools tools, TransactionDetails in) {
    this(tools, in, false);
  }

  /**
   * Changes of some kind.
   *
   * @param byServer whether nobody asks for them: what a pack brought then still counts as the pack
   *     left it
   */
  PolicyChanges(EnrolmentTools tools, TransactionDetails in, boolean byServer) {
    this.byServer = byServer;
    this.tools = tools;
    this.in = in;
  }

  /** A policy as it stands. */
  PolicyState stateOf(Policy policy) {
    return PolicyStateWriter.stateOf(tools.read(Contract.class, policy.id()));
  }

  /**
   * Changes a policy and its covers.
   *
   * @param day what the event counts from ({@link PolicyState#after})
   * @return whether this could happen; if not, nothing is changed
   */
  boolean happen(Policy policy, PolicyEvent event, LocalDate day) {
    return happen(policy, event, day, contract -> {});
  }

  /**
   * The same.
   *
   * @param noted what is written on the Contract beside it
   */
  boolean happen(Policy policy, PolicyEvent event, LocalDate day, Consumer<Contract> noted) {
    Contract contract = tools.read(Contract.class, policy.id());
    Optional<PolicyState> next = PolicyStateWriter.stateOf(contract).after(event, day);
    if (next.isEmpty()) {
      return false;
    }
    noted.accept(contract);
    update(Contract.class, PolicyStateWriter.write(contract, next.get()));
    boolean opens = BRINGS_INTO_FORCE.contains(event);
    Map<String, Settlement> own = opens ? tools.contributions().ofLateJoiners(policy) : Map.of();
    for (String id : tools.policies().coverIds(policy)) {
      Coverage cover = tools.read(Coverage.class, id);
      Settlement theirs = own.get(PolicyStateWriter.insureeOf(cover));
      if (theirs == null) {
        happen(cover, ofMember(cover, event), day);
      } else if (theirs.covers()) { // what others have paid covers nobody who still owes
        happen(cover, ofMember(cover, event), day, Objects.requireNonNull(theirs.coversFrom()));
      }
    }
    return true;
  }

  /** Who has paid while the policy was not in force comes into force with it. */
  private static PolicyEvent ofMember(Coverage cover, PolicyEvent event) {
    boolean idle = PolicyStateWriter.stateOf(cover).status() == PolicyStatus.IDLE;
    return idle && event == PolicyEvent.ACTIVATED ? PolicyEvent.PAID : event;
  }

  /** What happens to one member's cover alone. */
  void happen(Coverage cover, PolicyEvent event, LocalDate day) {
    happen(cover, event, day, LocalDate.MIN);
  }

  /**
   * A cover in a state of its own is left in it: of who waits, or whose cover has ended.
   *
   * @param first before which this member cannot be covered, whatever the policy is
   */
  private void happen(Coverage cover, PolicyEvent event, LocalDate day, LocalDate first) {
    PolicyState before = PolicyStateWriter.stateOf(cover);
    if (neverBegan(cover)) {
      return;
    }
    before
        .after(event, day)
        .ifPresent(
            after -> {
              LocalDate from = PolicyStateWriter.firstDay(cover);
              if (!after.effective().equals(before.effective())) {
                from = later(after.effective(), PolicyStateWriter.startOf(cover));
              }
              from = later(from, first);
              LocalDate to = PolicyStateWriter.lastDay(cover);
              to = after.expiry().isBefore(to) ? after.expiry() : to;
              write(cover, MemberDays.within(after, from, to));
            });
  }

  /** Whether a member left before their first day of cover: {@link #end} marks it so. */
  static boolean neverBegan(Coverage cover) {
    PolicyState state = PolicyStateWriter.stateOf(cover);
    return state.status() == PolicyStatus.EXPIRED
        && !state.wasEverInForce()
        && PolicyStateWriter.firstDay(cover).equals(PolicyStateWriter.lastDay(cover));
  }

  private <R extends Resource> void update(Class<R> type, R resource) {
    tools.update(type, resource, in);
    if (byServer) {
      tools
          .database()
          .update(
              """
              UPDATE scheme.pack_resource SET version = version + 1
               WHERE resource_type = ? AND resource_id = ? AND version = ?
              """,
              type.getSimpleName(),
              resource.getIdElement().getIdPart(),
              resource.getIdElement().getVersionIdPartAsLong() - 1);
    }
  }

  /** Ends the cover of one member on a day; what had been covered until then stays so. */
  void end(Coverage cover, LocalDate lastDay) {
    LocalDate from = PolicyStateWriter.firstDay(cover);
    if (!PolicyStateWriter.lastDay(cover).isAfter(lastDay)) {
      return;
    }
    PolicyState state = PolicyStateWriter.stateOf(cover);
    if (lastDay.isBefore(from)) { // never began
      state
          .after(PolicyEvent.RUN_OUT, lastDay)
          .ifPresent(
              after ->
                  tools.update(
                      Coverage.class,
                      PolicyStateWriter.write(cover, nothing(after), from, from),
                      in));
      return;
    }
    tools.update(Coverage.class, PolicyStateWriter.write(cover, state, from, lastDay), in);
  }

  /** A member's days of cover as they stand. */
  static MemberDays daysOf(Coverage cover) {
    return new MemberDays(
        PolicyStateWriter.stateOf(cover),
        PolicyStateWriter.firstDay(cover),
        PolicyStateWriter.lastDay(cover));
  }

  /** Writes a member's days of cover. */
  void write(Coverage cover, MemberDays days) {
    update(Coverage.class, PolicyStateWriter.write(cover, days.state(), days.from(), days.to()));
  }

  private static PolicyState nothing(PolicyState state) {
    return new PolicyState(
        state.status(),
        state.effective(),
        state.expiry(),
        List.of(new Suspension(state.effective(), state.expiry())));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
