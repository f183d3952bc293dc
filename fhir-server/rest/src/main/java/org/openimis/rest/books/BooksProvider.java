package org.openimis.rest.books;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Role;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.books.BooksChecker;
import org.openimis.domain.books.BooksChecker.Difference;
import org.openimis.domain.books.BooksChecker.Report;
import org.openimis.domain.books.BooksChecker.Result;
import org.openimis.domain.books.BooksChecker.Scope;
import org.openimis.domain.books.ProjectionRebuild;
import org.openimis.domain.books.ProjectionRebuild.Rebuilt;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;

/** Proof of the books, {@code $check-books}, and {@code $rebuild-projections}. */
public final class BooksProvider {
  private static final String CHECK_BOOKS = "$check-books";
  private static final String REBUILD_PROJECTIONS = "$rebuild-projections";

  private final BooksChecker checker;
  private final ProjectionRebuild projections;

  public BooksProvider(BooksChecker checker, ProjectionRebuild projections) {
    this.checker = checker;
    this.projections = projections;
  }

  /** Compares all books as they stand in one moment; changes nothing. */
  @Operation(name = CHECK_BOOKS, idempotent = true)
  @Description("Compares ledger, claims, answers, decisions and projections; tells what differs")
  public Parameters check(
      @OperationParam(name = "scheme", max = 1) @Nullable CodeType scheme,
      @OperationParam(name = "since", max = 1) @Nullable InstantType since,
      @OperationParam(name = "check") @Nullable List<CodeType> checks,
      RequestDetails request) {
    requireAdmin(request, CHECK_BOOKS);
    @Nullable Instant from =
        since == null || since.getValue() == null ? null : since.getValue().toInstant();
    return answer(checker.check(new Scope(codeOf(scheme), from, checks(checks))));
  }

  /** Makes the tables that rules read anew from the resources. */
  @Operation(name = REBUILD_PROJECTIONS)
  @Description("Makes the tables that rules read anew from the resources; claims wait meanwhile")
  public Parameters rebuild(
      @OperationParam(name = "scheme", max = 1) @Nullable CodeType scheme,
      @OperationParam(name = "projection") @Nullable List<CodeType> tables,
      RequestDetails request) {
    requireAdmin(request, REBUILD_PROJECTIONS);
    return answer(projections.rebuild(codeOf(scheme), tables(tables)));
  }

  private static void requireAdmin(RequestDetails request, String operation) {
    if (!Callers.required(request).is(Role.ADMIN)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "", operation);
    }
  }

  private static @Nullable String codeOf(@Nullable CodeType scheme) {
    return scheme == null ? null : scheme.getValue();
  }

  private static Set<BookCheck> checks(@Nullable List<CodeType> wanted) {
    Set<BookCheck> checks = EnumSet.noneOf(BookCheck.class);
    for (String code : codes(wanted)) {
      checks.add(BookCheck.ofCode(code).orElseThrow(() -> impossible("check", code)));
    }
    return checks.isEmpty() ? EnumSet.allOf(BookCheck.class) : checks;
  }

  private Set<String> tables(@Nullable List<CodeType> wanted) {
    Set<String> known = projections.tables();
    Set<String> tables = new TreeSet<>(codes(wanted));
    for (String table : tables) {
      if (!known.contains(table)) {
        throw impossible("projection", table);
      }
    }
    return tables.isEmpty() ? known : tables;
  }

  private static List<String> codes(@Nullable List<CodeType> given) {
    return given == null
        ? List.of()
        : given.stream().map(code -> code.getValue() == null ? "" : code.getValue()).toList();
  }

  private static RequestRefused impossible(String parameter, String value) {
    return new RequestRefused(
        ProblemCode.VALUE, "Parameters.parameter.where(name = '" + parameter + "').value", value);
  }

  private static Parameters answer(Report report) {
    var answer = new Parameters();
    answer.addParameter("sound", new BooleanType(report.isSound()));
    for (Result result : report.results()) {
      ParametersParameterComponent one = answer.addParameter().setName("result");
      part(one, "check", new CodeType(result.check().code()));
      part(one, "examined", count(result.examined()));
      part(one, "differences", count(result.differences()));
    }
    report.differences().forEach(difference -> add(answer, difference));
    return answer;
  }

  private static void add(Parameters answer, Difference difference) {
    ParametersParameterComponent one = answer.addParameter().setName("difference");
    part(one, "check", new CodeType(difference.check().code()));
    part(one, "place", new StringType(difference.place()));
    if (difference.resource() != null) {
      part(one, "resource", new Reference(difference.resource()));
    }
    part(one, "expected", new StringType(difference.expected()));
    part(one, "found", new StringType(difference.found()));
  }

  private static Parameters answer(List<Rebuilt> rebuilt) {
    var answer = new Parameters();
    for (Rebuilt table : rebuilt) {
      ParametersParameterComponent one = answer.addParameter().setName("projection");
      part(one, "name", new CodeType(table.table()));
      part(one, "rows", count(table.rows()));
      part(one, "added", count(table.added()));
      part(one, "removed", count(table.removed()));
    }
    return answer;
  }

  private static void part(ParametersParameterComponent of, String name, Type value) {
    of.addPart().setName(name).setValue(value);
  }

  /** FHIR's integer ends at two thousand million. */
  private static IntegerType count(long number) {
    return new IntegerType((int) Math.min(number, Integer.MAX_VALUE));
  }
}
