package org.openimis.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackResource;
import org.openimis.store.pack.LoadPlan.Step;
import org.openimis.store.pack.PackBook.Entry;

class LoadPlanTest {
  private static final ContentHashes HASHES = new ContentHashes(FhirContext.forR4Cached());
  private static final PackResource REGION = place("R1", "Lakeside", null);
  private static final PackResource DISTRICT = place("D1", "North Shore", "R1");

  private static PackResource place(String code, String name, @Nullable String parent) {
    return new PackResource(
        PackKey.place(code),
        refs -> {
          var place = new Location().setName(name);
          if (parent != null) {
            place.setPartOf(refs.to(PackKey.place(parent)));
          }
          return place;
        });
  }

  private static LoadPlan afterLoading(Entry... entries) {
    Map<PackKey, Entry> written =
        Arrays.stream(entries).collect(Collectors.toMap(Entry::key, Function.identity()));
    return new LoadPlan(written, HASHES);
  }

  /** A resource as the first load of it left it. */
  private static Entry written(PackResource resource) {
    Step step = afterLoading().steps(List.of(resource)).get(0);
    return new Entry(
        step.key(), "Location", "id-" + step.key().code(), step.contentHash(), 1, null);
  }

  private static Entry ended(Entry entry) {
    return new Entry(
        entry.key(), entry.type(), entry.id(), entry.contentHash(), 2, LocalDate.of(2024, 1, 31));
  }

  @Test
  void a_first_load_creates_everything_under_ids_to_which_later_resources_refer() {
    List<Step> steps = afterLoading().steps(List.of(REGION, DISTRICT));
    assertThat(steps).extracting(Step::before).containsOnlyNulls();
    assertThat(steps).noneMatch(Step::isUnchanged);
    assertThat(((Location) steps.get(1).resource()).getPartOf().getReference())
        .isEqualTo("Location/" + steps.get(0).id());
  }

  @Test
  void what_was_written_before_keeps_its_id_and_is_not_written_again() {
    Entry region = written(REGION);
    Step step = afterLoading(region).steps(List.of(REGION)).get(0);
    assertThat(step.id()).isEqualTo(region.id());
    assertThat(step.isUnchanged()).isTrue();
  }

  @Test
  void a_changed_row_is_written_and_its_neighbours_are_not() {
    Entry region = written(REGION);
    List<Step> steps =
        afterLoading(region).steps(List.of(place("R1", "Lakeside Region", null), DISTRICT));
    assertThat(steps).extracting(Step::isUnchanged).containsExactly(false, false);
    assertThat(steps.get(0).before()).isEqualTo(region);
    assertThat(steps.get(1).before()).isNull();
  }

  @Test
  void what_the_pack_no_longer_holds_has_vanished_once() {
    Entry region = written(REGION);
    Entry village = written(place("V9", "Gone", null));
    LoadPlan plan = afterLoading(region, village);
    plan.steps(List.of(REGION));
    assertThat(plan.vanished()).containsExactly(village);

    LoadPlan again = afterLoading(region, ended(village));
    again.steps(List.of(REGION));
    assertThat(again.vanished()).isEmpty();
  }

  @Test
  void what_comes_back_is_written_again_though_it_is_the_same() {
    Step step = afterLoading(ended(written(REGION))).steps(List.of(REGION)).get(0);
    assertThat(step.isUnchanged()).isFalse();
  }

  @Test
  void people_policies_and_covers_of_a_sample_do_not_end_by_leaving_it() {
    var insuree = new Entry(PackKey.insuree("105000001"), "Patient", "patient-1", "hash", 1, null);
    var cover =
        new Entry(PackKey.memberCover("POL1", "105000001"), "Coverage", "cover-1", "hash", 1, null);
    LoadPlan plan = afterLoading(insuree, cover);
    plan.steps(List.of(REGION));
    assertThat(plan.vanished()).isEmpty();
  }

  @Test
  void a_resource_may_refer_to_what_an_earlier_load_wrote() {
    Entry region = written(REGION);
    Step step = afterLoading(region).steps(List.of(DISTRICT)).get(0);
    assertThat(((Location) step.resource()).getPartOf().getReference()).isEqualTo("Location/id-R1");
  }

  @Test
  void a_plan_holds_no_resources_so_that_a_large_pack_needs_no_memory_for_all_of_them() {
    Step step = afterLoading().steps(List.of(REGION)).get(0);
    assertThat(step.resource()).isNotSameAs(step.resource());
    assertThat(HASHES.of(step.resource())).isEqualTo(step.contentHash());
  }

  @Test
  void a_reference_to_what_comes_later_is_a_fault_of_ours() {
    LoadPlan plan = afterLoading();
    assertThatThrownBy(() -> plan.steps(List.of(DISTRICT, REGION)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("R1");
  }
}
